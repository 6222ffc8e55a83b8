# The words of the manager's page.
manager-window = Counter without writing: manager
manager-place = { $city } · Counter without writing · { $day }
manager-as-of = as of { $time }
manager-day = Day
manager-accounts = Accounts
manager-trail = Audit
manager-today = Today
manager-month = 30 days
manager-table = Table
manager-loading = Loading the counts.
manager-unknown = The counts cannot be loaded. They appear once the hub answers.
manager-nothing = Nothing yet

# Five figures.
manager-finished = Visits finished
manager-count = { $count }
manager-finished-usual = { $started } started · usually { $usual } a day
manager-finished-started = { $started } started
manager-mean = Mean time to the slip
manager-minutes = { $minutes } min
manager-minutes-month = 30-day mean { $minutes }
manager-minutes-note = from the first touch to the slip
manager-left = Abandoned
manager-left-share = { $count } · { $percent }%
manager-left-worst = Most: { $page }, { $count }
manager-left-none = Nobody left
manager-paid = Fees paid
manager-paid-of = of ¥{ $charged } · open ¥{ $unpaid }
manager-spared = Characters not written
manager-spared-fields = in { $fields } fields

# Charts.
manager-hours = Started by hour
manager-hour = { $hour }
manager-legend-usual = usual day
manager-days = The last 30 days
manager-legend-finished = finished
manager-legend-left = abandoned
manager-month-of = { $month }/
manager-pages = Where people left
manager-pages-note = of visits started
manager-left-line = { $count } · { $percent }%
manager-procedures = Procedures
manager-people = How it is used
manager-entry = Card or by hand
manager-languages = Language
manager-share = { $count } · { $percent }%
manager-money = Fees
manager-charged = Charged
manager-paid-bar = Paid
manager-tenders = Tender ({ $percent }% cashless)

manager-registers = { $count } connected
manager-register-away = { $id } away, { $count } unsent
manager-conflict = { $what } ({ $day } { $time }; { $detail }){ $others }
manager-conflict-others = { " " }and { $count } more

# Table.
manager-table-day = Day
manager-table-started = Started
manager-table-finished = Finished
manager-table-left = Abandoned
manager-table-minutes = Mean
manager-table-card = Card
manager-table-hand = By hand
manager-table-applications = Applications
manager-table-charged = Charged ¥
manager-table-paid = Paid ¥
manager-table-spared = Characters
manager-table-sum = 30 days
