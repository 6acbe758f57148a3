namespace ConflictTracker.Core.Search.Language;

/// <summary>What a query can ask about an article beside its words and dates.</summary>
public enum QueryField
{
    /// <summary>The publisher, by words of its name or by its slug; <c>unknown</c> where none is known.</summary>
    Source,
    Tag,

    /// <summary>A place that the text mentions, as the gazetteer names it.</summary>
    Place,

    /// <summary>A person whom the text mentions, by words of the name.</summary>
    Person,

    /// <summary>ISO 639-1.</summary>
    Language,

    /// <summary>What the article holds: <see cref="FieldNames.Kinds"/>.</summary>
    Kind,

    /// <summary>How its date stands: <see cref="FieldNames.Standings"/>.</summary>
    Standing,

    /// <summary>The topic of one of its events.</summary>
    Topic,

    /// <summary>Who makes one of its claims, by words of the speaker as the text has them.</summary>
    SaidBy,

    /// <summary>The side of one of its speakers.</summary>
    Side,

    /// <summary>The verb of one of its claims.</summary>
    Verb,

    /// <summary>The code of a problem met in reading it.</summary>
    Problem,

    /// <summary>The conflict that it is about.</summary>
    Conflict,
}
