# Words that every face uses.

begin = Mulai
next = Lanjut
back = Kembali
quit = Keluar
skip = Lanjut tanpa menjawab
yes = Ya
no = Tidak
# For somebody who cannot read this page: in the other language.
languages = Language
house-name = Loket tanpa tulis
simulated = Simulasi
older-mark = Untuk petugas: ada kesalahan pengaturan; versi sebelumnya yang dipakai
demo-city = Kota contoh
list-comma = {", "}
list-colon = {": "}
yen = { $amount } yen

# Where a value comes from.
origin-card = Kartu
origin-register = Daftar
origin-typed = Diketik
origin-chosen = Dipilih
origin-corrected = Dikoreksi petugas
origin-clerk = Diperiksa petugas

# Eras.
era-reiwa = Reiwa
era-heisei = Heisei
era-showa = Showa
era-taisho = Taisho
era-meiji = Meiji
era-western = Masehi

# The life of an application.
state-received = Diterima
state-confirmed = Dipastikan
state-returned = Dikembalikan
state-paid = Dibayar
state-issued = Diterbitkan
state-withdrawn = Ditarik

# The sexes as a card tells them.
sex-male = Laki-laki
sex-female = Perempuan
sex-not-applicable = Tidak tertulis
sex-unknown = Tidak diketahui
