using System.Text.Json.Serialization;

namespace Hearsay.Intake.Watching;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault, WriteIndented = true)]
[JsonSerializable(typeof(WatchStateFile))]
internal sealed partial class WatchStateJson : JsonSerializerContext;
