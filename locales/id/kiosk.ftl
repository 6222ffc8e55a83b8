# The kiosk's own words: the pages of a visit and their frame.

# Steps.
step-purpose = Keperluan
step-card = Membaca kartu
step-questions = Pertanyaan
step-check = Pemeriksaan
step-done = Selesai
step-at = { $at } / { $of }  { $name }

# Start.
start-title =
    Urus keperluan
    tanpa mengisi formulir
start-hint = Sentuh layar untuk mulai
start-way-choose = Pilih keperluan Anda
start-way-card = Letakkan kartu
start-way-number = Ambil nomor
larger = Besar
larger-still = Lebih besar
larger-back = Kecil
contrast = Kontras
contrast-back = Warna
low = Turunkan
low-back = Naikkan
languages-title = Pilih bahasa Anda
languages-start = Bahasa

# What for.
purpose-title = Apa keperluan Anda hari ini?
purpose-hint = Boleh pilih beberapa. Semuanya diajukan sekaligus.
purpose-online = Ajukan secara daring
purpose-none-chosen = Pilihlah paling sedikit satu, lalu tekan “Lanjut”.
whom-title = Untuk siapa?
whom-self = Untuk saya
whom-self-example = Sayalah orang yang memerlukan
whom-other = Untuk orang lain
whom-other-example = Keluarga, atau orang yang meminta saya

# The card.
card-title =
    Letakkan Kartu My Number
    di alat pembaca
card-hint = Biarkan di sana dan tunggu sebentar.
card-none = Tidak ada kartu, atau tidak terbaca
card-looking =
    Kartu sedang diperiksa.
    Biarkan di sana.
card-read-note = Yang dibaca
card-unread-note = Yang tidak dibaca
card-trouble-phone = Ponsel tidak dapat dibaca di sini. Gunakan kartunya.
card-trouble-licence = Ini SIM. Gunakan Kartu My Number Anda.
card-trouble-residence = Ini Kartu Penduduk. Gunakan Kartu My Number Anda.
card-trouble-other = Kartu ini tidak terbaca. Gunakan Kartu My Number Anda.
card-trouble-removed = Kartu terlalu cepat diangkat. Letakkan lagi di tengah alat pembaca.
card-trouble-torn = Kartu tidak terbaca. Angkat lalu letakkan lagi.
card-trouble-reader = Alat pembaca tidak berfungsi. Panggil petugas atau ketik sendiri.
card-trouble-blocked = PIN kartu ini terkunci. Loket dapat membantu. Anda dapat lanjut dengan mengetik.
card-trouble-last-try = Satu kali salah PIN lagi akan mengunci kartu ini. Jangan coba di sini: panggil petugas atau ketik sendiri.
card-expired = Kartu ini habis berlaku pada { $date }. Silakan lanjut mengetik.
card-by-hand = Ketik sendiri
card-expired-continue = Lanjut dengan mengetik

# Consent.
consent-title = Yang akan dibaca dari kartu Anda
consent-hint = Hanya dipakai untuk mengisi permohonan Anda.
consent-yes = Baca kartu saya
consent-no = Jangan baca
consent-read-name = Nama
consent-read-address = Alamat
consent-read-birth = Tanggal lahir
consent-read-sex = Jenis kelamin
consent-unread-number = My Number (12 angka)
consent-unread-photo = Foto
consent-unread-certificates = Sertifikat elektronik

# The PIN.
pin-title =
    Masukkan PIN
    4 angka
pin-hint =
    PIN yang Anda tentukan saat menerima kartu.
    Setelah { $tries } kali salah, kartu terkunci.
pin-wrong = PIN itu salah. Anda masih bisa mencoba { $tries } kali.
pin-forgotten = Saya tidak ingat PIN
pin-reading =
    Kartu sedang dibaca.
    Jangan digerakkan.

# Boards and pads.
keys-hint-kana = Ketik dalam katakana.
keys-hint-latin = Ketik seperti di Kartu Penduduk atau paspor Anda.
keys-hint-digits = Tekan angkanya.
keys-hint-phone = Nomor yang dapat dihubungi pada siang hari.
keys-empty = Belum ada yang diketik.
keys-out-of-range = Masukkan angka dari { $min } sampai { $max }.
keys-not-a-day = Tanggal itu tidak ada. Periksa tahun, bulan, dan hari.
keys-future = Tanggal itu belum tiba. Periksa tahun, bulan, dan hari.
keys-phone-short = Angkanya kurang. Sertakan kode wilayah.
unit-copies = lembar
key-erase = Hapus
key-voiced = ゛
key-half-voiced = ゜
key-small = Kecil
key-space = Spasi
key-enter = OK
keys-typed = Yang Anda ketik
date-year = Tahun
date-month = Bulan
date-day = Hari
date-age = Umur { $age }

# Check.
check-title = Periksa jawaban Anda
check-hint = Tekan “Ubah” di samping yang tidak benar.
check-submit = Ajukan
check-change = Ubah
check-bring = Ditunjukkan di loket
check-free = Tidak ada biaya
check-total = Biaya { $total } yen
source-card = Kartu
source-typed = Diketik
source-chosen = Dipilih
source-clerk = Petugas
clerk-kanji = Petugas mengisi kanji
sheet = { $at } / { $of }
sheet-next = Lanjut
sheet-previous = Sebelumnya

# Online.
online-title = Bisa juga diajukan secara daring
online-hint =
    Pindai kode dengan ponsel Anda.
    Ini saja belum menyelesaikan permohonan.
refused-title = Mesin ini tidak dapat menerimanya
refused-hint = Petugas di loket akan membantu Anda.
refused-continue = Lanjutkan yang lain
refused-end = Ke loket

# Handing in.
working-title =
    Permohonan sedang diajukan.
    Tunggu sebentar.
trouble-disk = Permohonan tidak dapat disimpan. Yang Anda ketik masih ada. Panggil petugas.
trouble-no-number = Nomor tidak dapat diambil. Yang Anda ketik masih ada. Panggil petugas.

# Done.
done-title = Permohonan diterima
done-number = Nomor Anda
done-wait = Tunggu di { $counter }, { $name }
done-caption-qr =
    Untuk kasir,
    setelah pemeriksaan
done-slip-printed = Slip Anda sudah dicetak. Silakan ambil.
done-slip-printing = Slip Anda sedang dicetak
done-slip-paper = Kertas printer habis. Catat atau foto nomor Anda.
done-slip-cover = Printer terbuka. Catat atau foto nomor Anda.
done-slip-printer = Slip tidak dapat dicetak. Catat atau foto nomor Anda.
done-take-card = Ambil kartu Anda
done-spared-label = Tidak perlu ditulis tangan
done-spared = { $fields } kolom, { $n } huruf
done-finish = Selesai
done-to-pay =
    Bayar di kasir
    setelah pemeriksaan.
done-nothing-to-pay = Tidak ada yang perlu dibayar.
done-bring = Ditunjukkan di loket

# Help.
help-button = Panggil staf
help-calling = Memanggil petugas
help-called = Petugas segera datang
help-called-hint = Tunggu di sini. { $desks } loket sudah menerima panggilan Anda.
help-calling-hint = Tunggu sebentar.
help-nobody = Panggilan belum tersambung
help-nobody-hint = Silakan bicara dengan petugas di loket terdekat.
help-close = Kembali ke halaman
staff-here = Petugas: tekan di sini
staff-code-title = Masukkan kode petugas
staff-code-hint = Enam angka di layar loket.
staff-code-asking = Sedang memeriksa
staff-code-short = Masukkan enam angka.
staff-code-wrong = Kode ini tidak berlaku di sini. Minta kode baru di loket.
staff-code-wait = Terlalu banyak salah. Tunggu { $seconds } detik.
staff-code-away = Server tidak menjawab. Kode belum bisa diperiksa.
helper-here = Petugas { $name } membantu Anda.
helping-by = Petugas { $name }
helping-button = Ada petugas
helping-title = Petugas { $name } sedang membantu
helping-hint = Isian Anda tetap tersimpan.
helping-on = Lanjutkan
helping-over = Selesai membantu
offer-title = Perlu bantuan?
offer-hint = Petugas akan datang dan membantu Anda. Isian Anda tidak hilang.
offer-no = Tidak, terima kasih

# Leaving.
quit-title = Anda ingin keluar?
quit-hint = Yang sudah Anda isi akan dihapus.
quit-yes = Keluar
quit-no = Lanjut
idle-title = Anda masih di sini?
idle-seconds = Dalam { $seconds } detik semuanya dihapus dan halaman pertama muncul lagi.
idle-stay = Saya masih di sini

# The drawer of the simulated reader, below the page: no part of a visit.
drawer-open = Tampilkan kartu simulasi
drawer-close = Tutup
drawer-empty = Tidak ada apa-apa di alat pembaca
drawer-lies = Di alat pembaca: { $card }

# Menus, life events and their lists.
purpose-menus-hint = Sentuh yang paling dekat. Boleh pilih beberapa.
purpose-chosen = { $n } dipilih. Anda boleh memilih lagi.
menu-hint-events = Sentuh yang sesuai dengan Anda.
plan-title = Yang perlu diurus
plan-hint = Yang bertanda disiapkan di sini hari ini. Sentuh barisnya untuk melepas tanda.
plan-needed = { $n } perlu
plan-later = { $n } nanti
plan-not-needed = { $n } tidak perlu
plan-by = sampai { $date }
plan-explained = Di loket
plan-prepare = Siapkan yang bertanda
plan-print = Cetak daftar
plan-none-chosen = Tidak ada yang dipilih untuk disiapkan. Anda dapat mencetak daftar dan membawanya pulang.
list-printing = Daftar sedang dicetak.
list-printed = Daftar sudah dicetak. Silakan ambil.
list-not-printed = Daftar tidak dapat dicetak. Panggil petugas.
guide-title = Ini diurus di loket
guide-hint = Tidak ada yang perlu disiapkan di sini. Lihat apa yang perlu dibawa, lalu datang ke loket.
guide-end = Selesai
deadline-line = { $what } (sampai { $date })
renewal-title = Siapkan juga perpanjangan kartu Anda?
renewal-soon = Kartu ini berlaku sampai { $date }. Bisa diperpanjang mulai tiga bulan sebelumnya. Tidak ada biaya.
renewal-over = Masa berlaku kartu ini habis pada { $date }. Bisa diperpanjang. Tidak ada biaya.
renewal-yes = Siapkan perpanjangan juga
renewal-no = Tidak hari ini
renewal-no-example = Lanjutkan yang lain
check-remarks-title = Batas waktu dan yang dibawa
online-convenience = Minimarket: { $yen } yen
keys-too-late = Tanggal itu terlalu jauh. Periksa tahun, bulan, dan hari.
keys-too-early = Tanggal itu terlalu lampau. Periksa tahun, bulan, dan hari.
done-bring-many = { $n } barang. Tercetak di slip Anda.
# Addresses and names by touch.
leave-to-clerk = Serahkan ke petugas
address-how-title = Bagaimana Anda ingin mengisi alamat?
address-how-hint = Lewat kode pos, atau dari daftar.
address-by-postcode = Lewat kode pos
address-here = Dari kelurahan di { $city }
address-elsewhere = Dari kota lain
address-postcode-title = Masukkan kode pos
address-postcode-hint = Tujuh angka.
postcode-short = Angkanya kurang. Kode pos terdiri dari tujuh angka.
postcode-unknown = Kode pos ini tidak ditemukan. Anda bisa kembali dan memilih dari daftar.
address-match-title = Kelurahan yang mana?
address-match-hint = Kode pos ini dipakai beberapa kelurahan.
address-region-title = Di wilayah mana?
address-prefecture = { $prefecture }
address-prefecture-title = Pilih prefektur
region-north = Hokkaido, Tohoku
region-kanto = Kanto
region-middle = Chubu
region-kinki = Kinki
region-west = Chugoku, Shikoku
region-south = Kyushu, Okinawa
address-city-title = Pilih kota
address-city-hint = Mulai dari bunyi awal namanya.
address-town-title = Pilih kelurahan
address-town-hint = Mulai dari bunyi awal namanya.
address-no-town = Tanpa nama kelurahan
address-block-title = Masukkan nomor rumah
address-block-hint = Untuk 1丁目2番3号, boleh ketik “1-2-3”.
address-no-block = Tanpa nomor
address-building-title = Nama gedung dan nomor kamar
address-building-hint = Jika tidak ada, langsung lanjut saja.
board-letters = ABC 123
board-kana = Katakana
name-family-reading-title = Bagaimana nama keluarga dibaca?
name-family-reading-hint = Ketik dalam katakana, lalu pilih kanjinya.
name-given-reading-title = Bagaimana nama depan dibaca?
name-given-reading-hint = Ketik dalam katakana, lalu pilih kanjinya.
name-family-title = Nama keluarga yang mana?
name-family-hint = Jika tidak ada, tekan “Kanji satu-satu”.
name-given-title = Nama depan yang mana?
name-given-hint = Jika tidak ada, tekan “Kanji satu-satu”.
name-family-pieces-title = Pilih kanji nama keluarga satu-satu
name-family-pieces-hint = Jika salah, tekan “Kembali”.
name-given-pieces-title = Pilih kanji nama depan satu-satu
name-given-pieces-hint = Jika salah, tekan “Kembali”.
name-by-pieces = Kanji satu-satu
# Nobody reads along.
masked = ●●●●●●
check-show = Tampilkan
check-hide = Sembunyikan
