using System.Diagnostics;
using System.Text;
using Hearsay.Cli.Inputs;
using Hearsay.Intake;
using Hearsay.Intake.Bytes;
using Hearsay.Intake.Containment;

namespace Hearsay.Tests.Intake.Containment;

/// <summary>A worker reads what the door reads, and whatever becomes of it costs the one input that it was at.</summary>
public sealed class WorkerTests
{
    private const string Page = "page.html";

    private static readonly WorkerBudget Small = new() { Time = TimeSpan.FromSeconds(1), Patience = TimeSpan.FromSeconds(2) };

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_comes_out_of_a_worker_is_what_comes_out_of_the_door()
    {
        using var pool = new WorkerPool(WorkerProgram.Command(), new WorkerBudget(), mostWaiting: 1);
        var options = new IntakeOptions { Explains = true, Outlet = "The Lantern", Published = new DateOnly(2031, 5, 12) };
        var bytes = Encoding.UTF8.GetBytes(InventedPage.With("<meta property=article:published_time content=2031-05-12T06:30:00+02:00>", inBody: "<p>“Мины” — 𝔐ines &#xD800; – “it said”.</p>"));
        var expected = IntakeDoor.Read(new MemoryStream(bytes), new IntakeSource(Page) { Address = "https://wire.example/a" }, options).Select(WorkerJson.Of).Select(Joined);
        var items = await ReadAsync(pool, new MemoryStream(bytes), options, new IntakeSource(Page) { Address = "https://wire.example/a" });
        Assert.Equal(expected, items.Select(WorkerJson.Of).Select(Joined));
        Assert.Equal(bytes, Assert.IsType<IntakeItem.Found>(Assert.Single(items)).Original?.Bytes);
    }

    [Fact]
    public void A_worker_sees_no_passwords()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no env.");
        Environment.SetEnvironmentVariable("HEARSAY_TEST_PASSWORD", "secret");
        using var told = Process.Start(new WorkerCommand("/usr/bin/env", []).Start(new WorkerBudget()));
        var environment = told?.StandardOutput.ReadToEnd();
        Assert.Contains("DOTNET_EnableDiagnostics=0", environment, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", environment, StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_memory_than_it_may_take_costs_the_input_and_no_other()
    {
        using var pool = new WorkerPool(WorkerProgram.Command(), new WorkerBudget { MostBytes = 192 << 20 }, mostWaiting: 1);
        var large = Encoding.UTF8.GetBytes("<!doctype html><article>" + string.Concat(Enumerable.Repeat("<p>Mines were laid, he said.</p>", 900_000)));
        Assert.Contains("192 MB of memory", Refusal(await ReadAsync(pool, new MemoryStream(large))), StringComparison.Ordinal);
        Assert.IsType<IntakeItem.Found>(Assert.Single(await ReadAsync(pool, PageBytes())));
    }

    [Theory]
    [InlineData("exec sleep 60", "no end within 2 seconds")]
    [InlineData("exit 3", "ended by itself (code 3)")]
    [InlineData("kill -SEGV $$", "ended by itself (code 139)")]
    [InlineData("head -c 100000 /dev/zero; exec sleep 60", "ended by itself")]
    [InlineData("printf '\\013\\377\\377\\377\\177'; exec sleep 60", "ended by itself")]
    [InlineData("printf '\\014\\004\\000\\000\\000\\001\\000\\000\\000'; exec sleep 60", "ended by itself")]
    public async Task A_worker_that_goes_wrong_is_stopped_and_the_reason_told(string goingWrong, string reason)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no shell.");
        using var pool = new WorkerPool(new WorkerCommand("/bin/sh", ["-c", goingWrong]), Small, mostWaiting: 1);
        Assert.Contains(reason, Refusal(await ReadAsync(pool, PageBytes())), StringComparison.Ordinal);
        Assert.Contains(reason, Refusal(await ReadAsync(pool, PageBytes())), StringComparison.Ordinal);
    }

    // A machine that is busy with other things gives it its second late.
    [Fact]
    public async Task A_worker_that_goes_in_circles_is_stopped()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no shell.");
        using var pool = new WorkerPool(new WorkerCommand("/bin/sh", ["-c", "while :; do :; done"]), Small with { Patience = TimeSpan.FromMinutes(2) }, mostWaiting: 1);
        Assert.Contains("1 seconds of the processor", Refusal(await ReadAsync(pool, PageBytes())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_input_that_is_slow_in_coming_is_waited_for()
    {
        using var pool = new WorkerPool(WorkerProgram.Command(), Small with { Time = TimeSpan.FromSeconds(20) }, mostWaiting: 1);
        await using var slow = new SlowStream(PageBytes().ToArray(), TimeSpan.FromSeconds(2.5));
        Assert.IsType<IntakeItem.Found>(Assert.Single(await ReadAsync(pool, slow)));
    }

    [Fact]
    public async Task An_input_that_cannot_be_read_on_is_no_fault_of_the_worker()
    {
        using var pool = new WorkerPool(WorkerProgram.Command(), new WorkerBudget(), mostWaiting: 1);
        await using var torn = new SlowStream(PageBytes().ToArray(), TimeSpan.Zero) { Fails = true };
        await Assert.ThrowsAsync<IOException>(() => ReadAsync(pool, torn));
        Assert.IsType<IntakeItem.Found>(Assert.Single(await ReadAsync(pool, PageBytes())));
    }

    [Fact]
    public async Task Whoever_wants_no_more_of_an_input_can_go_on_with_another()
    {
        using var pool = new WorkerPool(WorkerProgram.Command(), new WorkerBudget(), mostWaiting: 1);
        var feed = Encoding.UTF8.GetBytes("<rss><channel>" + string.Concat(Enumerable.Range(0, 2000).Select(i => $"<item><title>Ferries {i}</title><link>https://wire.example/{i}</link></item>")) + "</channel></rss>");
        await foreach (var item in new ContainedDoor(pool).ReadAsync(new MemoryStream(feed), new IntakeSource("feed.rss"), new IntakeOptions(), Cancelled))
        {
            break;
        }

        Assert.IsType<IntakeItem.Found>(Assert.Single(await ReadAsync(pool, PageBytes())));
    }

    [Fact]
    public async Task A_worker_that_was_used_is_used_again()
    {
        using var pool = new WorkerPool(WorkerProgram.Command(), new WorkerBudget(), mostWaiting: 1);
        await ReadAsync(pool, PageBytes());
        var first = pool.Rent();
        pool.Return(first);
        await ReadAsync(pool, PageBytes());
        Assert.Same(first, pool.Rent());
    }

    // Its look at a process and the questions that follow are not one step: the process may be gone in between.
    [Fact]
    public async Task Workers_that_end_by_themselves_at_any_moment_end_nothing_else()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no shell.");
        await Parallel.ForEachAsync(Enumerable.Range(0, 60), Cancelled, (number, _) =>
        {
            using var worker = new Worker(new WorkerCommand("/bin/sh", ["-c", $"i={number * 20}; while [ $i -gt 0 ]; do i=$((i-1)); done"]), Small);
            worker.Begin(new WorkerJob(new IntakeSource(Page), new IntakeOptions(), Behind: 0));
            var ending = new Thread(() => worker.Next());
            ending.Start();
            do
            {
                worker.LookAfter();
            }
            while (!worker.IsDone);

            worker.Rest();
            ending.Join();
            Assert.False(worker.CanGoOn);
            Assert.False(worker.WasUnseen);
            Assert.Contains("ended by itself", worker.Failure, StringComparison.Ordinal);
            return ValueTask.CompletedTask;
        });
    }

    [Theory]
    [InlineData("{\"$type\":\"found\",\"Draft\":null,\"Format\":\"Text\"}")]
    [InlineData("{\"$type\":\"found\",\"Format\":\"Text\"}")]
    [InlineData("{\"$type\":\"found\",\"Draft\":{\"Text\":null},\"Format\":\"Text\"}")]
    [InlineData("{\"$type\":\"refused\"}")]
    [InlineData("{\"$type\":\"something\"}")]
    [InlineData("[]")]
    public async Task A_worker_that_was_taken_over_and_says_what_is_no_item_costs_one_input(string item)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no shell.");
        var length = item.Length;
        using var pool = new WorkerPool(new WorkerCommand("/bin/sh", ["-c", $"printf '\\014\\{Convert.ToString(length + 4, 8)}\\000\\000\\000\\{Convert.ToString(length, 8)}\\000\\000\\000'; printf '%s' '{item}'; exec sleep 60"]), Small, mostWaiting: 1);
        Assert.Contains("ended by itself", Refusal(await ReadAsync(pool, PageBytes())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_worker_leaves_out_of_an_item_is_not_missed_later()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no shell.");
        const string Item = "{\"$type\":\"found\",\"Draft\":{\"Text\":\"Ann said so.\"},\"Format\":\"Text\"}";
        using var pool = new WorkerPool(new WorkerCommand("/bin/sh", ["-c", $"printf '\\014\\{Convert.ToString(Item.Length + 4, 8)}\\000\\000\\000\\{Convert.ToString(Item.Length, 8)}\\000\\000\\000'; printf '%s' '{Item}'"]), Small, mostWaiting: 1);
        Assert.Equal([], Assert.IsType<IntakeItem.Found>((await ReadAsync(pool, PageBytes()))[0]).Notes);
    }

    [Fact]
    public async Task A_worker_that_cannot_be_started_costs_one_input()
    {
        using var pool = new WorkerPool(new WorkerCommand(Path.Combine(Path.GetTempPath(), "no-such-program"), []), Small, mostWaiting: 1);
        Assert.Contains("could not be started", Refusal(await ReadAsync(pool, PageBytes())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_a_record_stops_its_worker_another_goes_on_behind_it()
    {
        using var pool = new WorkerPool(WorkerProgram.Command(), new WorkerBudget { MostBytes = 192 << 20 }, mostWaiting: 1);
        var items = await ReadAsync(pool, new MemoryStream(ArchiveWithLargePage()), source: new IntakeSource("crawl.warc"));
        Assert.Equal(["1", "2", "3"], items.Select(item => item.Place));
        Assert.IsType<IntakeItem.Found>(items[0]);
        Assert.Contains("192 MB of memory", Assert.IsType<IntakeItem.Refused>(items[1]).Reason, StringComparison.Ordinal);
        Assert.IsType<IntakeItem.Found>(items[2]);
        Assert.Equal(ArchiveWithLargePage().Length, items.Sum(item => item.Length));
    }

    [Fact]
    public async Task Where_an_archive_cannot_be_opened_again_what_is_lost_is_told()
    {
        using var pool = new WorkerPool(WorkerProgram.Command(), new WorkerBudget { MostBytes = 192 << 20 }, mostWaiting: 1);
        var items = await ReadAsync(pool, new PeekStream(new MemoryStream(ArchiveWithLargePage())), source: new IntakeSource("crawl.warc"));
        Assert.Equal(["1", "2"], items.Select(item => item.Place));
        Assert.EndsWith("what lies behind it in the same input is not read.", Assert.IsType<IntakeItem.Refused>(items[1]).Reason, StringComparison.Ordinal);
    }

    // Where /proc hides processes, a question about one that lives fails as that about one that has ended.
    [Theory]
    [InlineData(1, 60, "1 seconds that one report may take (on the clock")]
    [InlineData(60, 1, "no end within 1 seconds")]
    public async Task A_living_worker_whose_numbers_are_hidden_is_bounded_by_the_clock_and_the_user_hears_so_once(int time, int patience, string reason)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no shell.");
        var told = 0;
        using var pool = new WorkerPool(Shell("exec sleep 60"), new WorkerBudget { Time = TimeSpan.FromSeconds(time), Patience = TimeSpan.FromSeconds(patience) }, mostWaiting: 1)
        {
            Sight = static _ => throw new System.ComponentModel.Win32Exception(2),
            FoundUnseen = () => told++,
        };
        Assert.Contains(reason, Refusal(await ReadAsync(pool, PageBytes()).WaitAsync(TimeSpan.FromSeconds(20), Cancelled)), StringComparison.Ordinal);
        Assert.Contains(reason, Refusal(await ReadAsync(pool, PageBytes()).WaitAsync(TimeSpan.FromSeconds(20), Cancelled)), StringComparison.Ordinal);
        Assert.Equal(1, told);
    }

    [Fact]
    public void A_worker_whose_size_is_hidden_is_not_given_another_input()
    {
        using var pool = new WorkerPool(WorkerProgram.Command(), new WorkerBudget(), mostWaiting: 1) { Sight = static _ => throw new UnauthorizedAccessException() };
        var worker = pool.Rent();
        Assert.True(worker.Greet());
        worker.Rest();
        Assert.False(worker.CanGoOn);
        pool.Return(worker);
    }

    // A worker that was taken over says what it likes of its headway.
    [Fact]
    public async Task Headway_without_bytes_to_make_it_in_buys_no_time()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no shell.");
        using var pool = new WorkerPool(Shell("while :; do printf '\\016\\004\\000\\000\\000\\000\\000\\000\\000'; sleep 0.1; done"), Small, mostWaiting: 1);
        Assert.Contains("no end within 2 seconds", Refusal(await ReadAsync(pool, PageBytes()).WaitAsync(TimeSpan.FromSeconds(20), Cancelled)), StringComparison.Ordinal);
    }

    // On a thread of its own, where nobody else catches anything: what is not caught there ends the program.
    [Fact]
    public async Task Whatever_goes_wrong_while_bytes_are_handed_over_costs_one_input()
    {
        using var pool = new WorkerPool(WorkerProgram.Command(), new WorkerBudget(), mostWaiting: 1);
        await using var boastful = new BoastfulStream();
        var run = new WorkerRun(pool, pool.Rent());
        await Assert.ThrowsAsync<IOException>(async () => await run.ReadAsync(boastful, new WorkerJob(new IntakeSource(Page), new IntakeOptions(), Behind: 0), Cancelled).ToListAsync(Cancelled));
        Assert.IsType<IntakeItem.Found>(Assert.Single(await ReadAsync(pool, PageBytes())));
    }

    // The first worker says that it is at record 7, and ends; the second ends before it says anything, or is no more to be started.
    [Theory]
    [InlineData("[ -e told ] && exit 4; touch told", "(code 4)")]
    [InlineData("rm worker", "could not be started")]
    public async Task Where_the_worker_that_was_to_go_on_comes_to_nothing_what_is_lost_is_told(string becoming, string reason)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no shell.");
        using var folder = new TemporaryFolder();
        File.CreateSymbolicLink(folder["worker"], "/bin/sh");
        using var pool = new WorkerPool(new WorkerCommand(folder["worker"], ["-c", $"cd '{folder.Path}'; {becoming}; printf '\\016\\004\\000\\000\\000\\007\\000\\000\\000'; exit 3"]), Small, mostWaiting: 1);
        var items = await ReadAsync(pool, new MemoryStream(PackedBytes.Record("https://wire.example/1", "Content-Type: text/html", InventedPage.With())), source: new IntakeSource("crawl.warc"));
        Assert.Equal(["7", "7"], items.Select(item => item.Place));
        Assert.EndsWith("(code 3).", Assert.IsType<IntakeItem.Refused>(items[0]).Reason, StringComparison.Ordinal);
        var second = Assert.IsType<IntakeItem.Refused>(items[1]).Reason;
        Assert.Contains(reason, second, StringComparison.Ordinal);
        Assert.EndsWith("what lies behind it in the same input is not read.", second, StringComparison.Ordinal);
    }

    private static WorkerCommand Shell(string command) => new("/bin/sh", ["-c", command]);

    private static byte[] ArchiveWithLargePage()
    {
        var large = string.Concat(Enumerable.Repeat("<p>Mines were laid, he said.</p>", 900_000));
        return [.. PackedBytes.Record("https://wire.example/1", "Content-Type: text/html", InventedPage.With()), .. PackedBytes.Record("https://wire.example/2", "Content-Type: text/html", $"<article>{large}</article>"), .. PackedBytes.Record("https://wire.example/3", "Content-Type: text/html", InventedPage.With())];
    }

    private static MemoryStream PageBytes() => new(Encoding.UTF8.GetBytes(InventedPage.With()));

    private static string Refusal(List<IntakeItem> items) => Assert.IsType<IntakeItem.Refused>(Assert.Single(items)).Reason;

    private static string Joined(byte[][] written) => Encoding.UTF8.GetString(written[1]);

    private static async Task<List<IntakeItem>> ReadAsync(WorkerPool pool, Stream bytes, IntakeOptions? options = null, IntakeSource? source = null) =>
        await new ContainedDoor(pool).ReadAsync(bytes, source ?? new IntakeSource(Page), options ?? new IntakeOptions(), Cancelled).ToListAsync(Cancelled);
}
