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
