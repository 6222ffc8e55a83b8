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
