namespace ConflictTracker.Web.Resources;

/// <param name="IsQuoted">It stands in quotation marks: the words of a text, in its own language.</param>
internal readonly record struct PhraseValue(string Text, bool IsQuoted);
