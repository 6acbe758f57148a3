namespace ConflictTracker.Core.Dating;

/// <summary>What kind of thing a document says about its own date. The order is that of docs/DATING.md.</summary>
public enum CueKind
{
    /// <summary>An editor decided.</summary>
    Ruling,

    /// <summary>Front matter, a sidecar, a <c>time</c> element, meta tags or JSON-LD.</summary>
    Metadata,

    /// <summary>A place and date, or a full date, with which the text dates itself.</summary>
    Dateline,

    /// <summary>"Days 1,027-1,031" in the title.</summary>
    TitleDayRange,

    /// <summary>"day 550", "the 1,000th day", "Восьмисотый день".</summary>
    StatedDay,

    /// <summary>A day of a named operation, with or without a weekday: "the second day of the incursion … Wednesday".</summary>
    OperationDay,

    /// <summary>A line by the byline or in a live blog: "Stand: 07.11.2022 23:03 Uhr".</summary>
    BylineStamp,

    /// <summary>A leading line "date 2024-08-11", as some collections prefix their texts.</summary>
    LeadingDate,

    /// <summary>Weekday names and dates told in the text: they confirm or bound, and decide only when nothing else does.</summary>
    TextDate,

    /// <summary>An embedded social post's date: a lower bound only.</summary>
    SocialPost,

    /// <summary>A caption's date: a lower bound only.</summary>
    Caption,

    /// <summary>A date or day number in the address.</summary>
    Url,

    /// <summary>A date or day number in the file's name.</summary>
    FileName,
}
