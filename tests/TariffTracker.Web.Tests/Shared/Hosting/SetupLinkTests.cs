using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace TariffTracker.Web.Tests.Shared.Hosting;

/// <summary>The way in from the console, as whoever starts the program sees it.</summary>
public sealed class SetupLinkTests : IDisposable
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("tariff-tracker-setup-");
    private readonly TemporarySeeds seeds = new(SmallRecord.Documents);

    public void Dispose()
    {
        seeds.Dispose();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task SetupLink_IsPrintedAtEachStart_UntilThereIsAnAdministrator_AndTheOlderOneIsDead()
    {
        var first = Assert.Single(await DuringAsync(_ => Task.CompletedTask));

        var second = Assert.Single(
            await DuringAsync(async site =>
            {
                using var client = new HttpClient { BaseAddress = site.Address };
                Assert.NotEqual(first, site.Links[0]);
                Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(first, Cancellation)).StatusCode);
                await MakeAdministratorAsync(client, site.Links[0]);
                Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(site.Links[0], Cancellation)).StatusCode);
            })
        );

        Assert.Empty(
            await DuringAsync(async site =>
            {
                using var client = new HttpClient { BaseAddress = site.Address };
                Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(second, Cancellation)).StatusCode);
            })
        );
    }

    [Fact]
    public async Task PasswordLink_FromTheCommandLine_OpensTheForm()
    {
        await DuringAsync(async site =>
        {
            using var client = new HttpClient { BaseAddress = site.Address };
            await MakeAdministratorAsync(client, site.Links[0]);
        });

        var (unknown, _, errors) = await VerbAsync("users", "reset-password", "Eve");
        var (code, output, _) = await VerbAsync("users", "reset-password", "aiko");

        Assert.Equal((1, 0), (unknown, code));
        Assert.Contains("account", errors, StringComparison.Ordinal);
        Assert.StartsWith("Opened on the site, this works once, within a day: /account/reset?token=", output, StringComparison.Ordinal);
        await DuringAsync(async site =>
        {
            using var client = new HttpClient { BaseAddress = site.Address };
            var page = await client.GetStringAsync(new Uri(output.Trim().Split(' ')[^1], UriKind.Relative), Cancellation);
            Assert.Contains("Aiko", page, StringComparison.Ordinal);
        });
    }

    private static async Task MakeAdministratorAsync(HttpClient client, Uri link)
    {
        var page = new HtmlParser().ParseDocument(await client.GetStringAsync(link, Cancellation));
        var fields = page.QuerySelectorAll<IHtmlInputElement>("main form input")
            .Select(input =>
                KeyValuePair.Create(
                    input.Name!,
                    input.Name switch
                    {
                        "Name" => "Aiko",
                        "Password" or "Again" => Browsing.Password,
                        _ => input.Value,
                    }
                )
            );
        using var form = new FormUrlEncodedContent(fields);
        var made = await client.PostAsync(link, form, Cancellation);
        Assert.Equal("/account", made.RequestMessage!.RequestUri!.AbsolutePath);
    }

    /// <summary>Runs the program for a while; gives the setup links it printed.</summary>
    private async Task<IReadOnlyList<Uri>> DuringAsync(Func<(Uri Address, IReadOnlyList<Uri> Links), Task> visit)
    {
        using var process = ProgramProcess.Start(folder, seeds, [("ASPNETCORE_URLS", "http://127.0.0.1:0")]);
        try
        {
            var lines = new List<string>();
            while (
                await process.StandardOutput.ReadLineAsync(Cancellation) is { } line && !line.Contains("Ctrl+C", StringComparison.Ordinal)
            )
            {
                lines.Add(line);
            }

            var address = new Uri(Assert.Single(lines, line => line.Contains("is ready:", StringComparison.Ordinal)).Split(' ')[^1]);
            var links = lines
                .Where(line => line.Contains("/account/setup?token=", StringComparison.Ordinal))
                .Select(line => new Uri(new Uri(line.Trim()).PathAndQuery, UriKind.Relative))
                .ToList();
            await visit((address, links));
            return links;
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync(Cancellation);
        }
    }

    private async Task<(int Code, string Output, string Errors)> VerbAsync(params string[] args)
    {
        using var process = ProgramProcess.Start(folder, seeds, [], args);
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(Cancellation), process.StandardError.ReadToEndAsync(Cancellation));
        await process.WaitForExitAsync(Cancellation);
        return (process.ExitCode, await output, await errors);
    }
}
