# What the kiosk says when it reads a code that was prepared at home.
prepared-title = Ang code na inihanda sa bahay
prepared-have = Nabasa ang { $have } sa { $of } code. Ipakita ang susunod.
prepared-again = Ipakita ang code.
prepared-skip = Magsimula nang walang code
prepared-read = Nabasa ang inihanda ninyo sa bahay. Ilapag ang card para magtuloy.
prepared-older = Nagbago ang proseso matapos ninyong maghanda. Itatanong ulit ang kulang.
prepared-mixed = Ibang paghahanda ang code na ito. Magsisimula ulit ang bilang dito.
prepared-damaged = May bahagi ng code na hindi nabasa. Liwanagan ang screen at ipakita ang buong code.
prepared-other-city = Para sa ibang lungsod ang code. Hindi ito magagamit dito.
prepared-unopened = Hindi mabuksan ang code. Gumawa ulit sa page ng lungsod, o magsimula nang walang code.
prepared-nothing = Hindi na inaalok ngayon ang nasa code. Piliin ang inyong kailangan.
prepared-other-person = Mukhang iba ang may-ari ng card at ng code. Binura ang inihanda.
source-home = Sa bahay
source-asked = Sinabi
