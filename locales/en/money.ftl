# The money's way: mistakes of register.toml, the day's figures, what is written out.

## register.toml

mistake-tier = There is no register tier “{ $name }”.
mistake-tier-barcode = The tier “paper” needs the layout of its barcodes.
mistake-barcode-signs = A barcode’s layout has 12 signs: digits, C, P, V and W only.
mistake-barcode-prefix = An in-store code begins with 20 to 29, or with 02.
mistake-barcode-parted = The same letter stands in two places.
mistake-barcode-parts = Three or more C or P are needed; V needs four or five P, and W needs P.
mistake-barcode-each = “{ $name }” is neither line nor copy.
mistake-barcode-clash = In this layout the fee { $code } is the same as another one.
mistake-account = This is not a revenue account’s code.
mistake-booked-twice = The fee { $code } is on another account from the same day.
mend-barcode = Write it like this: barcode = "29CCCCC00000" (C the fee’s code, P yen, V or W the price’s check digit)
mend-barcode-clash = Use more C, or change the fee’s code.
mend-account = Digits, capital letters and hyphens, at most 24, such as 13-02-01-03
mend-booked-twice = Keep it in one account only.
check-cmd-fact-account = Revenue account { $id }: { $source }

## The day book

daybook-paid-twice = Paid twice
daybook-paid-late = Paid although cancelled or expired
daybook-unknown = Paid for a charge that the hub does not know
daybook-missing = Paid at the hub, not at the register
daybook-amount = Another amount
daybook-tender = Another way of payment
daybook-unheard = A payment that the hub has not heard of
daybook-void-unheard = A refund that the hub has not heard of
daybook-void-lost = A refund that the register does not have
daybook-other-day = Counted for another business day
daybook-noted = Noted by staff, in no register’s figures
daybook-sums = Another sum of a fee
daybook-away = The register could not be asked
daybook-receipt-gap = A receipt’s number is left out
daybook-figures = The register’s figures do not add up
daybook-cash = Cash over or short
daybook-without-slip = Paid without a slip
daybook-no-account = no revenue account is set
daybook-csv-city-code = Municipality code
daybook-csv-city = Municipality
daybook-csv-day = Business day
daybook-csv-account = Revenue account code
daybook-csv-account-name = Revenue account
daybook-csv-fee = Fee code
daybook-csv-fee-name = Fee
daybook-csv-tender = Way of payment
daybook-csv-quantity = Quantity
daybook-csv-amount = Amount
daybook-csv-keyed-quantity = Quantity without a slip
daybook-csv-keyed-amount = Amount without a slip
daybook-csv-kind = Kind
daybook-csv-ticket = Number
daybook-csv-charge = Charge
daybook-csv-register = Register
daybook-csv-receipt = Receipt
daybook-csv-hub = Amount at the hub
daybook-csv-taken = Amount at the register
daybook-csv-effect = Difference
daybook-csv-look = To be looked at
daybook-csv-yes = yes
daybook-csv-no = no
daybook-csv-note = Note
daybook-tender-cash = Cash
daybook-tender-credit = Credit card
daybook-tender-emoney = E-money
daybook-tender-code = Payment app
daybook-tender-unknown = Other
daybook-say-taken = { $day }: registers ¥{ $yen } ({ $count } payments), hub ¥{ $hub }
daybook-say-register-closed = Register { $id }: ¥{ $yen } (closed)
daybook-say-register-open = Register { $id }: ¥{ $yen } (not closed yet)
daybook-say-kind = { $kind }: { $count }, difference ¥{ $yen }
daybook-say-agrees = It agrees.
daybook-say-look = { $count ->
    [one] { $count } difference must be looked at.
   *[other] { $count } differences must be looked at.
}
