using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using System.Text.Json.Nodes;
using Bunit;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Features.Editing.Drafting;
using TariffTracker.Web.Features.Editing.Fields;
using TariffTracker.Web.Features.Editing.Widgets;
using TariffTracker.Web.Shared.Localization;
using TestContext = Xunit.TestContext;

namespace TariffTracker.Web.Tests.Features.Editing;

/// <summary>A draft of one document in a store of its own, with the widgets of its form.</summary>
public sealed class FormHarness : IAsyncDisposable
{
    private readonly BunitContext page = new();
    private readonly TestStore store;

    private FormHarness(TestStore store, DraftSession session, FormDesk desk) => (this.store, Session, Desk) = (store, session, desk);

    /// <summary>The window on the draft.</summary>
    public DraftSession Session { get; }

    /// <summary>The form.</summary>
    public FormDesk Desk { get; }

    /// <summary>The document as it stands in the form.</summary>
    public JsonObject Document => Desk.Document.Root;

    /// <summary>Begins a draft of a document that the record does not have.</summary>
    public static async Task<FormHarness> NewAsync(DocumentKind kind, string language = "en")
    {
        var store = TestStore.InFile();
        var records = await store.StartAsync();
        var windows = new DraftWindows(store.Drafts, store.Saving, store.Publishing(records), records, new(), store.Clock);
        var draft = await new DraftBeginning(store.Drafts, store.Saving).NewAsync("Ito", kind, TestContext.Current.CancellationToken);
        var session = (await windows.OpenAsync(draft, "Ito", TestContext.Current.CancellationToken))!;
        var words = Words.In(language);
        return new FormHarness(store, session, new FormDesk(session, session.Documents[0], windows.Choices(session, words), words));
    }

    /// <summary>Shows one field of the document.</summary>
    public IRenderedComponent<FieldView> Show(string field) =>
        page.Render<FieldView>(parameters =>
            parameters
                .AddCascadingValue(Desk)
                .Add(view => view.Part, Document)
                .Add(view => view.Plan, FormPlans.Of(Desk.Document.Ref.Kind).Find(field)!)
        );

    /// <summary>The document as the store has it.</summary>
    public async Task<JsonObject> StoredAsync()
    {
        var draft = await store.Drafts.FindAsync(Session.Draft.Id, TestContext.Current.CancellationToken);
        return (JsonObject)JsonNode.Parse(draft!.Documents[0].Text)!;
    }

    /// <summary>Another window on the same draft.</summary>
    public async Task<DraftSession> SecondWindowAsync() =>
        (
            await new DraftWindows(store.Drafts, store.Saving, store.Publishing(new()), new(), new(), store.Clock).OpenAsync(
                Session.Draft.Id,
                "Ito",
                TestContext.Current.CancellationToken
            )
        )!;

    public async ValueTask DisposeAsync()
    {
        await page.DisposeAsync();
        Session.Dispose();
        await store.DisposeAsync();
    }

    // The component test library asks for a later major version of this one, which not every package source has.
    [ModuleInitializer]
    internal static void ResolveDiffing() =>
        AssemblyLoadContext.Default.Resolving += (context, name) =>
            name.Name == "AngleSharp.Diffing"
                ? context.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, "AngleSharp.Diffing.dll"))
                : null;
}
