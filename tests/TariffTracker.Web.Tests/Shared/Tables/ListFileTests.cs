using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;

namespace TariffTracker.Web.Tests.Shared.Tables;

/// <summary>The lists as files, as a spreadsheet gets them.</summary>
public sealed class ListFileTests(TrackerHost host) : IClassFixture<TrackerHost>
{
    private const string Articles = "asOf=2025-06-08&known=2025-06-08";

    public static TheoryData<string> Lists => ["/measures", "/rounds", "/proposals", "/timeline", "/deadlines", "/sources", "/contested"];

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task File_OfEveryList_SaysItsClocksAndHasACellForEveryColumn(string page)
    {
        var file = await FileAsync($"{page}.csv?{Articles}");

        Assert.Equal(["2025-06-08", "2025-06-08", "1"], file.Head.Skip(1).Take(3).Select(line => line[1]));
        Assert.EndsWith($"{page}?asOf=2025-06-08&known=2025-06-08&rev=1", file.Head[4][1], StringComparison.Ordinal);
        Assert.NotEmpty(file.Rows);
        Assert.All(file.Rows, row => Assert.Equal(file.Columns.Count, row.Count));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Page_OfEveryList_LinksToItsFileUnderItsClocks(string page)
    {
        const string Earlier = "asOf=2025-06-05&known=2025-06-06";
        var links = (await host.GetPageAsync($"{page}?{Earlier}")).Document.QuerySelectorAll("footer a");

        Assert.Equal($"{page}.csv?{Earlier}", Assert.Single(links, link => link.TextContent == "CSV").GetAttribute("href"));
    }

    [Fact]
    public async Task File_OfMeasures_HoldsTheRatesOfTheApi()
    {
        var file = await FileAsync($"/measures.csv?{Articles}");
        using var client = host.CreateClient();
        var answer = JsonDocument.Parse(await client.GetStringAsync(new Uri($"/api/v1/rates?{Articles}", UriKind.Relative), Cancelled));

        var expected = answer
            .RootElement.GetProperty("items")
            .EnumerateArray()
            .Select(item => (item.GetProperty("measure").GetString()!, Number(item.GetProperty("ratePercent"))));
        Assert.Equal(expected, file.Rows.Select(row => (row[0], row[4])));
    }

    [Fact]
    public async Task File_OfAFilteredList_HoldsWhatThePageListsAndNamesTheFilters()
    {
        const string Asked = $"{Articles}&sector=automobiles&by=japan";

        var file = await FileAsync($"/proposals.csv?{Asked}");
        var page = await host.GetPageAsync($"/proposals?{Asked}");

        Assert.Equal(["Filters", "sector=automobiles; by=japan"], file.Head[5]);
        Assert.Equal(
            page.Document.QuerySelectorAll("main tbody th[scope=row] > a").Select(link => link.TextContent.Trim()),
            file.Rows.Select(row => row[1])
        );
        Assert.Single(file.Rows, row => row[0] == "auto-rate-formula");
    }

    [Fact]
    public async Task File_OfAListOfSeveralPages_HoldsAllOfThem()
    {
        var file = await FileAsync("/contested.csv?asOf=2025-06-08&known=2025-06-08&page=2");
        var all = await FileAsync("/contested.csv?asOf=2025-06-08&known=2025-06-08");

        Assert.Equal(all.Rows.Count, file.Rows.Count);
        Assert.Contains(file.Rows, row => row[4].Contains("Biden", StringComparison.Ordinal) && row[7] == "rejected");
    }

    [Fact]
    public async Task File_InJapanese_IsReadAsSuchByASpreadsheet()
    {
        var file = await FileAsync($"/measures.csv?{Articles}", "ja");

        Assert.Contains(file.Rows, row => row[1] == "自動車（第232条）" || row[1].Contains("自動車", StringComparison.Ordinal));
        Assert.True(file.HasByteOrderMark);
    }

    [Fact]
    public async Task File_OfAWrongFilter_NamesIt()
    {
        using var client = host.CreateClient();
        using var answer = await client.GetAsync(new Uri("/proposals.csv?by=nobody", UriKind.Relative), Cancelled);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("\"parameter\":\"by\"", await answer.Content.ReadAsStringAsync(Cancelled), StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_UnderAnEarlierKnowledge_HoldsNothingLater()
    {
        var file = await FileAsync("/timeline.csv?asOf=2025-06-08&known=2025-05-05");

        Assert.All(file.Rows, row => Assert.DoesNotContain("fifth round", row[4], StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(file.Rows, row => row[4].Contains("Round 5", StringComparison.Ordinal));
    }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private async Task<ReadFile> FileAsync(string address, string language = "en")
    {
        using var client = host.CreateClient();
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), Cancelled);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/csv", answer.Content.Headers.ContentType!.MediaType);
        return ReadFile.Of(await answer.Content.ReadAsByteArrayAsync(Cancelled));
    }

    private static string Number(JsonElement value) =>
        value.ValueKind == JsonValueKind.Null ? "" : value.GetDecimal().ToString("0.####", CultureInfo.InvariantCulture);

    private sealed record ReadFile(
        bool HasByteOrderMark,
        IReadOnlyList<IReadOnlyList<string>> Head,
        IReadOnlyList<string> Columns,
        IReadOnlyList<IReadOnlyList<string>> Rows
    )
    {
        public static ReadFile Of(byte[] bytes)
        {
            var marked = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble);
            var lines = Lines(Encoding.UTF8.GetString(bytes.AsSpan(marked ? Encoding.UTF8.Preamble.Length : 0))).ToList();
            var empty = lines.FindIndex(line => line is [""]);
            return new ReadFile(marked, lines[..empty], lines[empty + 1], lines[(empty + 2)..]);
        }

        private static IEnumerable<IReadOnlyList<string>> Lines(string text)
        {
            List<string> line = [];
            var cell = new StringBuilder();
            var quoted = false;
            for (var i = 0; i < text.Length; i++)
            {
                var each = text[i];
                if (each == '"')
                {
                    if (quoted && i + 1 < text.Length && text[i + 1] == '"')
                    {
                        cell.Append('"');
                        i++;
                    }
                    else
                    {
                        quoted = !quoted;
                    }
                }
                else if (!quoted && each is ',' or '\n')
                {
                    line.Add(cell.ToString().TrimEnd('\r'));
                    cell.Clear();
                    if (each == '\n')
                    {
                        yield return line;
                        line = [];
                    }
                }
                else
                {
                    cell.Append(each);
                }
            }
        }
    }
}
