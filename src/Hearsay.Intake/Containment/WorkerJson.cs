using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hearsay.Intake.Containment;

/// <summary>How what goes between the processes is written. Bytes that a report was taken from go beside the JSON, as they are.</summary>
[JsonSerializable(typeof(WorkerJob))]
[JsonSerializable(typeof(WorkerGreeting))]
[JsonSerializable(typeof(WorkerEnd))]
[JsonSerializable(typeof(IntakeItem))]
internal sealed partial class WorkerJson : JsonSerializerContext
{
    /// <summary>Letters of all scripts stand for themselves: no page shows this JSON.</summary>
    public static WorkerJson Plain { get; } = new(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 64, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true });

    public static byte[] Of(WorkerJob job) => JsonSerializer.SerializeToUtf8Bytes(job, Plain.WorkerJob);

    public static byte[] Of(WorkerGreeting greeting) => JsonSerializer.SerializeToUtf8Bytes(greeting, Plain.WorkerGreeting);

    public static byte[] Of(WorkerEnd end) => JsonSerializer.SerializeToUtf8Bytes(end, Plain.WorkerEnd);

    /// <summary>Length of the JSON, JSON, bytes.</summary>
    public static byte[][] Of(IntakeItem item)
    {
        var bytes = (item as IntakeItem.Found)?.Original?.Bytes ?? [];
        var json = JsonSerializer.SerializeToUtf8Bytes(item is IntakeItem.Found { Original: { } original } found ? found with { Original = original with { Bytes = [] } } : item, Plain.IntakeItem);
        return [BitConverter.GetBytes(json.Length), json, bytes];
    }

    /// <exception cref="InvalidDataException">It is no item.</exception>
    public static IntakeItem Item(byte[] written)
    {
        try
        {
            var length = written.Length < sizeof(int) ? -1 : BitConverter.ToInt32(written);
            if (length < 0 || length > written.Length - sizeof(int))
            {
                throw new InvalidDataException("What came from the worker is no item.");
            }

            var item = JsonSerializer.Deserialize(written.AsSpan(sizeof(int), length), Plain.IntakeItem);
            return item is IntakeItem.Found found ? found with { Original = found.Original is { } original ? original with { Bytes = written[(sizeof(int) + length)..] } : null, Notes = found.Notes.IsDefault ? [] : found.Notes }
                : item ?? throw new InvalidDataException("What came from the worker is no item.");
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException)
        {
            throw new InvalidDataException("What came from the worker is no item.", exception);
        }
    }

    public static byte[] Of(int number) => BitConverter.GetBytes(number);

    /// <exception cref="InvalidDataException">It is no number.</exception>
    public static int Number(byte[] written) => written.Length == sizeof(int) ? BitConverter.ToInt32(written) : throw new InvalidDataException("What came from the worker is no number.");

    /// <exception cref="InvalidDataException">It is no such thing.</exception>
    public static T Read<T>(byte[] json, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(json, type) ?? throw new InvalidDataException($"What came from the other process is no {typeof(T).Name}.");
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"What came from the other process is no {typeof(T).Name}.", exception);
        }
    }
}
