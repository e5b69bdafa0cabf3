namespace Hearsay.Tests.Intake;

/// <summary>A page as news sites make them, with an invented report in it.</summary>
internal static class InventedPage
{
    public const string First = "Ferries stopped crossing the Tessaly strait on Monday after the harbour master of Port Ansel reported mines near the eastern pier.";
    public const string Second = "“We have seen three of them since dawn,” said Ilan Merrow, who runs the pilot station, adding that two more had been towed away.";
    public const string Third = "The Norvian navy denied that it had laid any, and called the reports an invention of the strait's insurers.";

    /// <summary>The body, among what pages have around it.</summary>
    public static string With(string head = "", string beforeBody = "", string inBody = "", string afterBody = "") => $"""
        <!doctype html><html lang="en"><head><title>Ferries stop after mines are seen off Port Ansel | The Tessaly Wire</title>{head}</head>
        <body><header><nav><ul><li><a href="/">Home</a><li><a href="/world">World</a></ul></nav></header>
        <main><article><h1>Ferries stop after mines are seen off Port Ansel</h1>{beforeBody}
        <div class="article-body"><p>{First}</p><p>{Second}</p>{inBody}<p>{Third}</p></div>{afterBody}</article></main>
        <aside class="related"><h2>More from the coast</h2><ul><li><a href="/1">Pilots ask for escorts in the strait</a><li><a href="/2">Insurers raise their rates again</a></ul></aside>
        <footer><p>All rights reserved. The Tessaly Wire is published in Port Ansel by the Wire Company, which is responsible for its content.</p></footer></body></html>
        """;
}
