# Sheets and slips that the hub makes for the desk.
sheet-requester = Person at the counter
sheet-subject-request = Person concerned
sheet-subject-notice = Person concerned
sheet-subject-application = Person concerned
sheet-move = Move
sheet-household = Household
sheet-people-request = Persons concerned
sheet-people-notice = Others on this notice
sheet-people-application = Persons concerned
sheet-insurance = Insurance and pension
sheet-account = Bank account
sheet-content-request = Certificate
sheet-content-notice = Notice
sheet-content-application = Application
sheet-purpose = Purpose
sheet-by-card = Read from the My Number Card and checked by the applicant on the screen
sheet-by-hand = Entered and checked by the applicant on the screen
sheet-yes = Yes
sheet-no = No
sheet-copies = { $n ->
    [one] { $n } copy
   *[other] { $n } copies
}
sheet-yen = ¥{ $amount }
sheet-waived = Waived: { $reason }
sheet-moment = { $date } { $hour }:{ $minute }

sheet-number = Your number
sheet-total = Total
sheet-pay-title = Payment slip
sheet-pay-note = Hold this code to the reader of the payment register
sheet-pay-bars-note = Please have the barcodes above read at the register
sheet-expires = Valid until

sheet-return-title = About your application
sheet-about = Application
sheet-please = Please note
sheet-counter = Counter
sheet-counter-at = { $name }, counter { $sign }

sheet-letter-title = Letter of attorney
