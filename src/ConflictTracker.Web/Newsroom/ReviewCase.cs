using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Dating;

namespace ConflictTracker.Web.Newsroom;

/// <summary>An article on the editor's desk.</summary>
/// <param name="Article">As the archive holds it.</param>
/// <param name="Original">Its current revision's file.</param>
/// <param name="Sidecar">What the archive knows of it from outside the file, as a sidecar; or null.</param>
/// <param name="Draft">What is understood of that file under the ruling in force.</param>
/// <param name="Understood">What the rules understand by themselves.</param>
/// <param name="Ruling">The ruling in force, or null.</param>
public sealed record ReviewCase(
    ArticleView Article,
    OriginalFile Original,
    ReadOnlyMemory<byte>? Sidecar,
    ArticleDraft Draft,
    ArticleDraft Understood,
    EditorRuling? Ruling
);
