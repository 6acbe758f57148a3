namespace ConflictTracker.Web.Reader;

/// <summary>Keeps the framework's own state out of pages.</summary>
internal static class ComponentStateServices
{
    /// <summary>
    /// An application that has circuits anywhere ends every page with an encrypted note for a circuit to take it over by:
    /// the antiforgery token and the list of assets. Reader pages have no circuit and the newsroom's islands use neither:
    /// without them the note is empty, half a kilobyte shorter, and quicker to make.
    /// </summary>
    public static void RemovePersistedServices(this IServiceCollection services)
    {
        // The registrations' type is internal to the framework; a test keeps watch that the note stays short.
        ServiceDescriptor[] persisted =
        [
            .. services.Where(s =>
                s.ServiceType.FullName == "Microsoft.AspNetCore.Components.IPersistentServiceRegistration"
            ),
        ];
        foreach (ServiceDescriptor service in persisted)
        {
            services.Remove(service);
        }
    }
}
