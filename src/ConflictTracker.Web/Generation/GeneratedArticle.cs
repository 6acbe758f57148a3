namespace ConflictTracker.Web.Generation;

/// <summary>An article of a generated corpus, as a Markdown file with front matter.</summary>
/// <param name="FileName">Distinct within its corpus.</param>
internal sealed record GeneratedArticle(string FileName, string Text);
