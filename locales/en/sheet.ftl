# Sheets and slips that the hub makes for the desk.
sheet-title = Application: { $procedure }
sheet-requester = Person at the counter
sheet-subject = Person concerned
sheet-certificate = Certificate
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
