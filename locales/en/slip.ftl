# Reception slip
slip-title = Reception slip
slip-number = Your number
slip-wait = Please wait at
slip-wait-at = Counter { $sign }, { $name }
slip-counter = Counter
slip-requested = You asked for
slip-code-note = Scan at the register after a clerk has confirmed
slip-foot = Please wait until your number is called.
slip-issued = { $date } { $hour }:{ $minute }

# List of procedures
slip-plan = List of procedures
slip-plan-chosen = What you chose
slip-plan-needed = To do now
slip-plan-bring = What to bring
slip-plan-later = To do later
slip-plan-not-needed = Not needed
slip-plan-by = by { $date }
slip-plan-at = Counter { $sign }, { $name }
slip-plan-closing = Entering this at the kiosk does not complete an application. Please have it confirmed at the counter.
slip-day = { $weekday } { $date }
slip-weekday-1 = Mon
slip-weekday-2 = Tue
slip-weekday-3 = Wed
slip-weekday-4 = Thu
slip-weekday-5 = Fri
slip-weekday-6 = Sat
slip-weekday-7 = Sun
