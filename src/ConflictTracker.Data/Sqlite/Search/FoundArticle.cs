using ConflictTracker.Core.Articles;
using ConflictTracker.Data.Articles;

namespace ConflictTracker.Data.Sqlite.Search;

/// <summary>An article as results show it.</summary>
/// <param name="Article">With its source.</param>
/// <param name="Blocks">Kinds and texts alone, chrome included; empty where they were not asked for.</param>
internal readonly record struct FoundArticle(ArticleRow Article, IReadOnlyList<DocumentBlock> Blocks);
