using System.Runtime.CompilerServices;
using ConflictTracker.Data.Archive;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ConflictTracker.Data.Sqlite;

/// <summary>
/// Inserts a row as the model has it, at once and without EF Core tracking it, which costs ten times as much. What it
/// refers to by another row it must name by that row's id.
/// </summary>
internal sealed class ModelRows
{
    private static readonly ConditionalWeakTable<IEntityType, ModelRows> Known = [];

    private readonly string _sql;
    private readonly IProperty[] _properties;

    private ModelRows(IEntityType type)
    {
        // An id that SQLite gives is left out.
        _properties =
        [
            .. type.GetProperties().Where(p => !(p.IsPrimaryKey() && p.ValueGenerated == ValueGenerated.OnAdd)),
        ];
        string columns = string.Join(", ", _properties.Select(p => $"\"{p.GetColumnName()}\""));
        string values = string.Join(", ", _properties.Select((_, i) => $"?{i + 1}"));
        _sql = $"""INSERT INTO "{type.GetTableName()}" ({columns}) VALUES ({values});""";
    }

    /// <returns>The row's id.</returns>
    public static long Insert<T>(ArchiveDbContext context, T row)
        where T : class
    {
        IEntityType type =
            context.Model.FindEntityType(typeof(T))
            ?? throw new InvalidOperationException($"{typeof(T).Name} is no row of the archive.");
        ModelRows rows = Known.GetValue(type, t => new(t));
        object?[] values = new object?[rows._properties.Length];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = ValueOf(rows._properties[i], row);
        }

        return KeptStatements.Of(context.Transaction)[rows._sql].Insert(values);
    }

    private static object? ValueOf(IProperty property, object row)
    {
        object? value = property.GetGetter().GetClrValue(row);
        return value is not null && property.GetTypeMapping().Converter is { } converter
            ? converter.ConvertToProvider(value)
            : value;
    }
}
