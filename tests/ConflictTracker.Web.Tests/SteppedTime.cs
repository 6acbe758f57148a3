namespace ConflictTracker.Web.Tests;

/// <summary>A clock that is moved by hand, and rings its timers when it passes them.</summary>
internal sealed class SteppedTime(DateTimeOffset now) : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<Alarm> _alarms = [];
    private DateTimeOffset _now = now;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    /// <summary>When the next timer rings, or null.</summary>
    public DateTimeOffset? Next
    {
        get
        {
            lock (_lock)
            {
                return _alarms.Select(a => a.Due).Min();
            }
        }
    }

    public override DateTimeOffset GetUtcNow() => _now;

    public void MoveTo(DateTimeOffset moment)
    {
        Alarm[] due;
        lock (_lock)
        {
            _now = moment;
            due = [.. _alarms.Where(a => a.Due <= moment)];
            _alarms.RemoveAll(due.Contains);
        }

        foreach (Alarm alarm in due)
        {
            alarm.Ring();
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var alarm = new Alarm(this, () => callback(state));
        alarm.Change(dueTime, period);
        return alarm;
    }

    private sealed class Alarm(SteppedTime time, Action ring) : ITimer
    {
        public DateTimeOffset? Due { get; private set; }

        public void Ring() => ring();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (time._lock)
            {
                time._alarms.Remove(this);
                if (dueTime >= TimeSpan.Zero)
                {
                    Due = time._now + dueTime;
                    time._alarms.Add(this);
                }
            }

            return true;
        }

        public void Dispose()
        {
            lock (time._lock)
            {
                time._alarms.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
