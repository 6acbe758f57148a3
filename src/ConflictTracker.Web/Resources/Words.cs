namespace ConflictTracker.Web.Resources;

/// <summary>
/// The interface's words: Words.resx and Words.uk.resx. The key is the English text itself, so that markup reads; only
/// what has number forms or is looked up by an id has a key of its own.
/// </summary>
public sealed class Words;
