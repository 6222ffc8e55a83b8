# The words of the clerk's desk.

# Shared by the desks of clerk and manager.
staff-yen = ¥{ $amount }
staff-day = { $weekday }, { $day }
staff-weekday-1 = Mon
staff-weekday-2 = Tue
staff-weekday-3 = Wed
staff-weekday-4 = Thu
staff-weekday-5 = Fri
staff-weekday-6 = Sat
staff-weekday-7 = Sun
staff-line-up = Connected
staff-line-connecting = Connecting…
staff-line-down = Offline since { $time }
staff-down = The hub cannot be reached. You see what came last; it is renewed by itself once the hub answers.
staff-hub-unreachable = The hub cannot be reached. Nothing was done. Please try again once it answers.
staff-hub-unreadable = The hub's answer could not be read. Please check that both run the same version.
staff-printer-trouble = It was not printed. Please check the printer's paper and cover.
staff-refused = It was not accepted ({ $code }).
staff-close = Close
staff-unverified = Unconfirmed
staff-demo = Sample city

# Names of pages.
page-start = Start
page-language = Language
page-purpose = Purpose
page-online = Online ways
page-whom = For whom
page-card = Card
page-consent = Consent
page-pin = PIN
page-refused = Cannot be issued
page-card-left = a card left behind
page-check = Check
page-working = Keeping
page-trouble = Trouble
page-done = Done

# The frame.
clerk-window = Counter without writing: clerk
clerk-place = { $city } · Counter
clerk-trial = Trial: no staff login
clerk-figures = Waiting { $waiting }{ $longest }
clerk-figures-longest = { " · longest " }{ $minutes } min

# Picking a name.
clerk-who = Please pick your name
clerk-trial-note = This is a trial without staff login. The name you pick is kept with each correction and confirmation.
clerk-staff-loading = Loading the staff list.
clerk-staff-unknown = The staff list cannot be loaded. It appears once the hub answers.

# The list.
clerk-list = In order of arrival
clerk-list-loading = Loading the list.
clerk-list-unknown = The list cannot be loaded. It appears once the hub answers.
clerk-list-empty = Nobody is waiting
clerk-list-comma = { " · " }
clerk-hint-move = move
clerk-hint-open = open
clerk-decided = Decided
clerk-decided-empty = Nothing has been decided yet
clerk-stand-waiting = To be confirmed
clerk-stand-returned = Returned
clerk-stand-confirmed = Sent to the register
clerk-stand-paid = Ready to hand over
clerk-stand-over = Over
clerk-minutes = { $minutes } min
clerk-late = over 10 min
clerk-entry-card = Card
clerk-entry-hand = By hand
clerk-trouble =
    The city’s settings have a mistake ({ $place }). Until it is mended, the version before it is in use. “kakanai check” tells more.
clerk-call = { $kiosk } calls for help
clerk-call-where = Page “{ $page }” · { $language } · { $minutes } min ago
clerk-went = I went there
clerk-help-code = Get a code
clerk-help-code-said = Code for { $kiosk}: { $code }. Type it at the kiosk under “Staff: press here”. It counts once, until { $time }.

# One visit.
clerk-back = List
clerk-waits = Waits { $minutes } min
clerk-visit-facts = { $time } { $kiosk } · { $entry } · { $language }
clerk-visit-total = Total of this visit
clerk-group-shared = The visitor
clerk-group-own = This application
clerk-from-card = Card
clerk-from-register = Register
clerk-from-typed = Typed
clerk-from-chosen = Chosen
clerk-from-corrected = Corrected
clerk-from-clerk = Kanji: staff check
clerk-blank = Left blank
clerk-none = None
clerk-yes = Yes
clerk-no = No
clerk-age-open = { " (" }
clerk-age-close = )
clerk-corrected-before = { "Before: " }
clerk-corrected = { " " }({ $from }) · { $reason } · { $name } { $time }
clerk-kanji-note = Staff write it from the identity document.
clerk-check-refuse = Cannot issue
clerk-check-bring = Ask to see
clerk-check-note = Note
clerk-procedure-unknown = This procedure is not in the present catalogue. Please check on the printed form.
clerk-returned-because = Returned: { $reason }
clerk-confirmed-by = Confirmed by { $name } at { $time }
clerk-form-drawing = Making the form.

# Fees and charge.
clerk-no-fee = There is no fee
clerk-fee-line = { $name } × { $qty }
clerk-fee-total = Fee of this application
clerk-waived = Waived: { $reason }
clerk-charge-later = Once all applications are decided, one charge is made.
clerk-charge-none = There is no charge.
clerk-charge-delivered = The register has it. The visitor pays with the slip or with this code.
clerk-charge-undelivered = The register does not have it yet. The visitor pays with the code on the payment slip.
clerk-slip = Print payment slip
clerk-paid = { $tender } · receipt no. { $receipt }
charge-created = To be paid
charge-presented = At the register
charge-paid = Paid
charge-cancelled = Cancelled
charge-expired = Expired
charge-voided = Paid back
tender-cash = Cash
tender-credit = Credit
tender-emoney = E-money
tender-code = Code
tender-unknown = Unknown

# What can be done.
clerk-confirm = Confirm
clerk-confirm-charge = Confirm and charge
clerk-confirm-free = Confirm (free)
clerk-beside = The keys belong to the panel on the right (Esc to go back)
clerk-issue = Handed over
clerk-correct = Correct
clerk-return = Return
clerk-letter = Print a letter
clerk-print = Print
clerk-withdraw = Withdraw
clerk-cancel = Cancel
clerk-waits-for-payment = Waiting for payment at the register
clerk-is-issued = It was handed over
clerk-is-withdrawn = It was withdrawn
clerk-did-correct = Corrected.
clerk-did-confirm = Confirmed.
clerk-did-return = Returned. A notice for the visitor is being printed.
clerk-did-withdraw = Withdrawn.
clerk-did-issue = The hand-over is noted.
clerk-did-print = Printed.
clerk-kanji-first = Please write the kanji first, from the identity document.
clerk-cannot-correct = This application can no longer be corrected.

# Correction.
clerk-correct-title = Correct “{ $field }”
clerk-new-value = New value
clerk-reason = Reason
clerk-save = Correct
clerk-write-kanji = As written on the identity document.
clerk-write-kana = Hiragana is turned into katakana.
clerk-write-latin = As spelt on the residence card or passport.
clerk-write-day = Such as H2.4.1, 平成2年4月1日 or 1990-4-1.
clerk-write-number = In digits.
clerk-write-phone = With the area code.
clerk-wrong-empty = Please write something.
clerk-wrong-kana = Please write in kana.
clerk-wrong-latin = Please write in Latin letters.
clerk-wrong-day = This is not a day. Please write it like H2.4.1.
clerk-wrong-number = Please write a number from { $min } to { $max }.
clerk-wrong-phone = Please write the number with its area code.
clerk-wrong-choice = Please choose one.
clerk-wrong-same = Nothing has changed.
clerk-wrong-reason = Please choose a reason.
correction-reason-misread = Misread or mistyped
correction-reason-moved = Address or name has changed
correction-reason-visitor-said = The visitor said so
correction-reason-kanji = Kanji written by staff
correction-reason-other = Other

# Return and withdrawal.
clerk-return-title = Return
clerk-return-note = Choose what the visitor is told. The application stays and can be mended and confirmed later.
clerk-return-do = Return it
clerk-return-slip = Print notice
return-reason-missing-document = A document is missing
return-reason-not-entitled = This person cannot ask for it
return-reason-wrong-city = Another municipality handles it
return-reason-wrong-procedure = Another procedure is needed
return-reason-ask-counter = Please talk to us at the counter
clerk-withdraw-title = Withdraw
clerk-withdraw-mark = This cannot be undone
clerk-withdraw-note = The visitor takes this application back. The others of the visit stay.
clerk-withdraw-do = Withdraw it
clerk-person = Person { $n }

# Identity documents.
document-my-number-card = Individual Number Card
document-drivers-licence = Driver's licence
document-passport = Passport
document-residence-card = Residence card
document-disability-certificate = Disability certificate
document-other-photo = Other official photo ID
document-health-insurance = Health insurance document
document-pension = Pension book or notice
document-care = Care insurance or medical certificate
document-employment = Employee or student ID
document-other = Other document
clerk-undo = Undo
clerk-did-undo = The confirmation was undone.
clerk-did-identify = The documents were noted.
clerk-identity-title = Identity documents
clerk-identity-one = One is enough (official, with photo)
clerk-identity-two = Two are needed
clerk-identity-enough = That is enough
clerk-identity-missing = One with a photo, or two others
clerk-identity-do = Note them
clerk-identity-due = Identity document to be seen
clerk-identity-card = Checked by card and PIN
clerk-identity-first = First choose the identity documents seen. No numbers are kept.

# A payment that was taken elsewhere.
clerk-note = Note as paid
clerk-note-title = Payment taken elsewhere
clerk-note-hint = Only for payments that no register reports. Look at the receipt.
clerk-note-total = Amount taken
clerk-note-tender = Paid by
clerk-note-cash-only = Cash only
clerk-note-receipt = Number of the receipt
clerk-note-do = Note as paid
clerk-note-no-tender = Please choose how it was paid.
clerk-note-no-receipt = Please enter the number of the receipt.
clerk-did-note = The payment is noted.
clerk-note-open = The payment is being noted at the right.

# Calling numbers.
clerk-hint-number = find number
clerk-hint-call = call
clerk-all-counters = All counters
clerk-one-counter = { $sign } { $name }
clerk-call-next = Next to { $place }
clerk-call-this = Call this number
clerk-call-again = Call again
clerk-call-nobody = Nobody is left to call.
clerk-called = { $number } is called to { $place }.
clerk-called-again = { $number } is called to { $place } again ({ $times } times).
clerk-called-at = { $time } to { $place }
clerk-called-at-again = { $time } to { $place } ×{ $times }
