# The register's screen and receipt.
register-title = Payment
register-simulated = Simulated register
register-simulated-hint = No real money is moved
register-demo = Sample of an imaginary city
register-unverified = Price not confirmed
register-unverified-hint = This price has not yet been checked against the city's ordinance

# Scanning
register-scan-prompt = Hold the QR code on your slip under the scanner
register-scan-hint = You can also use the code on the payment slip from the counter
register-scan-line = Scanned text
register-scan-read = Read
register-alone = Not connected to the reception system
register-alone-hint = You can pay with the QR code on the payment slip
register-connected = Connected to the reception system
register-no-kit = Getting ready

# Lines and tender
register-lines-title = What you are paying for
register-ticket = Number
register-line = { $name } × { $qty }
register-line-name = Item
register-line-qty = Copies
register-line-unit = Each
register-line-amount = Amount
register-waived = Free: { $reason }
register-total = Total
register-yen = ¥{ $amount }
register-choose-tender = Choose how to pay
register-one-tender = Please choose one way to pay
register-tender = Paid by
register-tender-cash = Cash
register-tender-credit = Credit card
register-tender-emoney = E-money
register-tender-code = Code payment
register-tender-unknown = Other
register-tender-credit-hint = Single payment only
register-cash-given = Received
register-cash-prompt = Please insert cash
register-cash-missing = Still to pay
register-cash-exact = Exact amount
register-cash-clear = Start over
register-change = Change
register-pay = Pay
register-pay-too-little = That is not enough yet. Please add the rest.
register-pay-again = Please scan your QR code once more.
register-back = Back
register-leave = Cancel

# After payment
register-done-title = Your payment is complete
register-done-hint = Please take your receipt and wait until your number is called.
register-done-change = Please take your change: ¥{ $amount }
register-next = Next person

# Paid or waiting
register-paid-title = This has already been paid
register-paid-hint = There is nothing more to pay. Please show your receipt at the counter.
register-waiting-title = Waiting for the clerk's check
register-waiting-hint = You can pay once the check is done. Please wait a little until your number is called.

# When it cannot be paid here
register-refused-title = This cannot be paid here
register-refused-hint = If you need help, please ask a member of staff nearby.
register-refused-expired = This QR code has expired. Please get a new one at the counter.
register-refused-other-city = This QR code belongs to another city.
register-refused-forged = This QR code could not be verified. Please take it to the counter.
register-refused-altered = The QR code could not be read correctly. Please try again, or take it to the counter.
register-refused-price = The amount needs to be checked. Please take it to the counter.
register-refused-cancelled = This payment was cancelled. Please come to the counter.
register-refused-payment-app = This is a shop's payment code. Please scan the QR code on your slip.
register-refused-other = This does not seem to be the code on your slip. Please check your slip.
register-refused-no-kit = The register is not ready yet. Please ask a member of staff.
register-refused-out-of-order = This register is out of order. No money was taken. Please ask a member of staff.

# Receipt
register-receipt-title = Receipt
register-statement-title = Payment statement
register-receipt-no = Receipt no.
register-receipt-at = Date and time
register-receipt-thanks = Thank you

# The day's figures
register-settlement = Daily totals
register-settlement-title = Totals for { $date }
register-settlement-paid = Payments
register-settlement-count = { $count ->
    [one] { $count } payment
   *[other] { $count } payments
}
register-settlement-amount = Total amount
register-settlement-by-tender = By way of payment
register-settlement-by-fee = By fee
register-settlement-code = Code
register-settlement-waived = Of these free
register-settlement-cancelled = Cancelled
register-settlement-expired = Expired
register-settlement-left-open = Scanned, not paid
register-settlement-paper-only = Paid by payment slip alone
register-settlement-none = No payments on this day yet

# Payment slips, items, refunds, closing
register-refused-payment-slip = This is a payment slip. Please pay it at the cashier’s counter, a bank or a convenience store.
register-refused-payment-slip-at = This is a payment slip. Please pay it at { $counter }, a bank or a convenience store.
register-refused-tax-slip = This is a tax bill. Its code works in payment apps and at banks.
register-refused-tax-slip-at = This is a tax bill. Its code works in payment apps and at banks. Please ask { $counter }.
register-refused-mixed = This cannot be paid together with the rest. Finish the first payment, then hold it here again.
register-refused-unknown-item = This register does not have the item of this barcode.
register-pay-cash-only = This can be paid in cash only.
register-void-cashless = This register cannot give back what was not paid in cash.
register-void-day-over = The day of this payment is closed, so it cannot be given back here.
register-close-closed = This day is closed already.
register-close-early = This day has not come yet.
register-close-no-amount = Please check the amount.
register-refund-title = Refund
register-voided-at = Refunded on
register-given-back = Amount refunded

# Separate payments, keyed-in items
register-beside = { $count ->
    [one] There is { $count } more payment (¥{ $amount }) on this slip. They are paid one at a time.
   *[other] There are { $count } more payments (¥{ $amount }) on this slip. They are paid one at a time.
}
register-continue = Next payment
register-later = Pay later
register-done-part-title = One payment is done
register-done-part-hint = Please take your receipt. You can pay the rest now.
register-done-keyed-hint = Please take your receipt.
register-voided-title = This payment was refunded
register-voided-hint = Please ask at the counter for details.
register-tender-not-here = Not for this payment
register-keyed = By barcode
register-copies = { $qty }
register-sheet = { $at } / { $of }
register-sheet-previous = Back
register-sheet-next = More

# Staff
register-staff = Staff
register-staff-title = For staff
register-staff-close = Count cash and close the day
register-staff-close-hint = Count the drawer and end this day’s takings
register-staff-void = Give cash back
register-staff-void-hint = Only cash of this day, before it is closed
register-staff-on = Next
register-staff-finish = Done
register-staff-rub = Delete
register-staff-failed = That did not work
register-pin-title = Enter the staff number
register-pin-hint = It is in this register’s settings folder
register-pin-wrong = This is not the number.
register-pin-locked = Too many wrong numbers. Please wait a minute.
register-close-count-title = Count the cash in the drawer
register-close-count-hint = Only what was taken for fees; leave the change fund out.
register-close-sure = Close the totals of { $date }?
register-close-sure-hint = Closed totals never change. Later payments count for the next day.
register-close-do = Close the day
register-close-done = The day is closed
register-close-done-hint = Take the totals slip and hand it over with the cash.
register-close-expected = Cash expected
register-close-counted = Cash counted
register-close-difference = Over or short
register-close-agrees = The cash agrees
register-close-over = ¥{ $amount } too much
register-close-short = ¥{ $amount } missing
register-void-title = Receipt number of the payment
register-void-hint = Enter the last four digits of the receipt number
register-void-unknown = There is no payment with this number on this day.
register-void-done-before = This payment was refunded already.
register-void-sure = Give this cash back?
register-void-sure-hint = Take the visitor’s receipt and compare it.
register-void-do = Give back
register-void-done = Please hand the cash back
register-void-done-hint = Give the visitor the refund slip. The application is unpaid until a new charge is made.
register-settlement-day = Business day
register-settlement-register = Register
register-settlement-closed-at = Closed at
register-settlement-without-slip = Keyed in without a slip
register-settlement-voided = Refunded
