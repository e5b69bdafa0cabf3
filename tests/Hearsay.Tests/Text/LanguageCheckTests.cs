using CsCheck;
using Hearsay.Text;

namespace Hearsay.Tests.Text;

public sealed class LanguageCheckTests
{
    [Theory]
    [InlineData("The army said on Monday that it had closed the bridge.", "en")]
    [InlineData("Army closes bridge", "en")]
    [InlineData("Velmara: Brandt meets Hallam, no deal", "en")]
    [InlineData("El Torvald and Los Karsos of Al Dorrum meet de Blasco", "en")]
    [InlineData("She wrote “nous ne partirons pas d’ici avant la fin de la guerre”, and left the town with her men on the last train of the day.", "en")]
    [InlineData("El ejército dijo el lunes que había cerrado el puente para los coches.", "es")]
    [InlineData("L’armée a dit lundi que le pont est fermé et que les trains ne passent pas.", "fr")]
    [InlineData("Die Armee hat am Montag die Brücke für den Verkehr gesperrt und wird sie nicht öffnen.", "de")]
    [InlineData("L’esercito ha detto che il ponte è chiuso e che i treni non passano più.", "it")]
    [InlineData("O exército disse que a ponte não foi aberta e que os trens não passam pelo rio.", "pt")]
    [InlineData("Het leger heeft de brug niet geopend en er rijden geen treinen naar de stad.", "nl")]
    [InlineData("Ordu köprünün kapalı olduğunu ve trenlerin bu gece için durduğunu söyledi.", "tr")]
    [InlineData("Wojsko nie otworzyło mostu i do miasta nie jadą pociągi, ale to się zmieni.", "pl")]
    [InlineData("أغلق الجيش الجسر يوم الاثنين", "ar")]
    [InlineData("ارتش روز دوشنبه پل را بست و گفت که گذر ممکن نیست", "fa")]
    [InlineData("Армия закрыла мост в понедельник", "ru")]
    [InlineData("Армія закрила міст у понеділок, її речник", "uk")]
    [InlineData("הצבא סגר את הגשר", "he")]
    [InlineData("Ο στρατός έκλεισε τη γέφυρα", "el")]
    [InlineData("军队星期一关闭了桥梁", "zh")]
    [InlineData("軍は月曜日に橋を閉鎖した", "ja")]
    [InlineData("군대는 월요일에 다리를 폐쇄했다", "ko")]
    [InlineData("", "und")]
    [InlineData("12 + 30 = 42 !!", "und")]
    public void Script_and_small_words_tell_the_language(string text, string expected) => Assert.Equal(expected, LanguageCheck.Detect(text));

    [Fact]
    public void Long_latin_text_without_the_small_words_of_any_known_language_is_unknown()
    {
        var text = string.Join(' ', Enumerable.Repeat("gavok tiru sallem pendo", 20));

        Assert.Equal("und", LanguageCheck.Detect(text));
    }

    [Fact]
    public void Any_text_has_a_code() => Gen.String.Sample(text => Assert.InRange(LanguageCheck.Detect(text).Length, 2, 3));
}
