# Reception slip
slip-title = Slip ng pagtanggap
slip-number = Ang inyong numero
slip-wait = Maghintay sa
slip-wait-at = Counter { $sign }, { $name }
slip-counter = Counter
slip-requested = Hiniling ninyo
slip-code-note = I-scan sa cashier pagkatapos kumpirmahin ng staff
slip-foot = Maghintay hanggang tawagin ang numero ninyo.
slip-issued = { $date } { $hour }:{ $minute }

# List of procedures
slip-plan = Listahan ng gagawin
slip-plan-chosen = Mga pinili ninyo
slip-plan-needed = Gagawin ngayon
slip-plan-bring = Dadalhin
slip-plan-later = Gagawin sa susunod
slip-plan-not-needed = Hindi kailangan
slip-plan-by = hanggang { $date }
slip-plan-at = Counter { $sign }, { $name }
slip-plan-closing = Hindi pa tapos ang application sa paglalagay lang sa kiosk. Ipakumpirma ito sa counter.
slip-day = { $weekday } { $date }
slip-weekday-1 = Lun
slip-weekday-2 = Mar
slip-weekday-3 = Miy
slip-weekday-4 = Huw
slip-weekday-5 = Biy
slip-weekday-6 = Sab
slip-weekday-7 = Lin
