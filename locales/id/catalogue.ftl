# The words of procedures, fields, choices and checks. Official terms stay; the hint says what they mean.

## Procedures

procedure-juminhyo = Surat keterangan residen
procedure-juminhyo-example = 住民票の写し: alamat, rumah tangga
procedure-inkan = Surat bukti stempel terdaftar
procedure-inkan-example = 印鑑登録証明書
procedure-zei = Surat penghasilan dan pajak
procedure-zei-example = 所得・課税証明書
procedure-koseki = Surat koseki (catatan keluarga)
procedure-koseki-example = 戸籍 (warga Jepang)

## Who comes, for whom

field-for-self = Untuk diri sendiri
ask-for-self = Untuk Anda sendiri?

field-relation = Hubungan Anda dengan orangnya
ask-relation = Apa hubungan Anda dengan orang itu?
ask-relation-hint = Orang itu adalah yang namanya tercantum di surat atau formulir.
choice-relation-spouse = Suami atau istri
choice-relation-lineal = Orang tua, kakek/nenek, anak, cucu
choice-relation-family = Saudara kandung, keluarga lain
choice-relation-legal = Orang tua anak, atau wali
choice-relation-agent = Orang yang diminta (wakil)
choice-relation-company = Dari perusahaan
choice-relation-third = Orang lain

field-same-household = Satu rumah tangga
ask-same-household = Apakah Anda satu rumah tangga di catatan residen?
ask-same-household-hint = Jawab “Tidak” jika tinggal bersama tetapi terdaftar sebagai rumah tangga terpisah.

field-third-reason = Alasan permintaan
ask-third-reason = Mengapa Anda memerlukannya?
ask-third-reason-hint = Surat milik orang lain hanya diberikan jika alasannya sah.
choice-third-reason-rights = Untuk hak atau kewajiban (seperti pinjaman, kontrak)
choice-third-reason-office = Untuk kantor pemerintah
choice-third-reason-other = Alasan sah lainnya

field-submit-to = Diserahkan ke
ask-submit-to = Akan diserahkan ke mana?
choice-submit-to-office = Kantor pemerintah
choice-submit-to-court = Pengadilan atau pengacara
choice-submit-to-bank = Bank atau asuransi
choice-submit-to-own-records = Arsip sendiri
choice-submit-to-other = Tempat lain

field-purpose-of-use = Kegunaan
ask-purpose-of-use = Untuk apa Anda memakainya?
ask-purpose-of-use-hint = Untuk beberapa kegunaan tidak ada biaya.
choice-purpose-of-use-daily = Kerja, sekolah, bank, SIM …
choice-purpose-of-use-pension = Pensiun
choice-purpose-of-use-child-allowance = Tunjangan Pengasuhan Anak
choice-purpose-of-use-social-insurance = Asuransi kesehatan atau kecelakaan
choice-purpose-of-use-welfare = Saya menerima bantuan biaya hidup
choice-purpose-of-use-inheritance = Warisan
choice-purpose-of-use-other = Lainnya

field-name-script = Huruf untuk nama
ask-name-script = Dengan huruf apa Anda mengisi nama?
ask-name-script-hint = Petugas kami akan mengisi kanji.
choice-name-script-kana = Katakana
choice-name-script-latin = Huruf Latin (ABC)

## The person at the counter

field-requester-name = Nama
field-requester-kana = Nama dalam katakana
ask-requester-kana = Isi nama Anda dalam katakana
field-requester-latin = Nama dalam huruf Latin
ask-requester-latin = Isi nama Anda dalam huruf Latin
ask-requester-latin-hint = Seperti di Kartu Penduduk atau paspor Anda.
field-requester-address = Alamat
field-requester-birth = Tanggal lahir
ask-requester-birth = Isi tanggal lahir Anda
field-requester-phone = Nomor telepon
ask-requester-phone = Isi nomor telepon untuk siang hari
ask-requester-phone-hint = Boleh dikosongkan.

## The person whom it is for

field-subject-name = Nama orang yang perlu
field-subject-kana = Namanya dalam katakana
ask-subject-kana = Isi nama orang yang memerlukan, dalam katakana
field-subject-latin = Namanya dalam huruf Latin
ask-subject-latin = Isi nama orang yang memerlukan, dalam huruf Latin
field-subject-birth = Tanggal lahirnya
ask-subject-birth = Isi tanggal lahir orang yang memerlukan
field-subject-address = Alamatnya

## 住民票

field-juminhyo-kind = Jenis surat
ask-juminhyo-kind = Surat keterangan residen yang mana?
ask-juminhyo-kind-hint = Jika ragu, lihat apa yang diminta dari Anda.
choice-juminhyo-kind-one = Satu orang saja
choice-juminhyo-kind-one-example = Hanya Anda, atau hanya orang yang perlu
choice-juminhyo-kind-all = Seluruh rumah tangga
choice-juminhyo-kind-all-example = Semua anggota keluarga
choice-juminhyo-kind-some = Sebagian rumah tangga
choice-juminhyo-kind-some-example = Misalnya orang tua dan anak
choice-juminhyo-kind-wide = Dari daerah lain (広域交付)
choice-juminhyo-kind-wide-example = Tempat tinggal sekarang
choice-juminhyo-kind-removed = Catatan terhapus (除票)
choice-juminhyo-kind-removed-example = Sudah pindah atau meninggal
choice-juminhyo-kind-items = Hanya butir tertentu
choice-juminhyo-kind-items-example = 記載事項証明書
choice-juminhyo-kind-former = Catatan lama (改製原)
choice-juminhyo-kind-former-example = Sebelum ditulis ulang

field-some-kana = Orang yang ditambahkan
ask-some-kana = Siapa lagi yang dicantumkan?
ask-some-kana-hint = Isi nama dalam katakana, dengan “・” di antara dua nama.

field-removed-reason = Alasan terhapus
ask-removed-reason = Mengapa catatan itu berakhir?
choice-removed-reason-moved = Pindah ke daerah lain
choice-removed-reason-died = Orangnya meninggal
choice-removed-reason-other = Lainnya, atau tidak tahu

field-removed-when = Kapan berakhir
ask-removed-when = Kapan berakhir?
ask-removed-when-hint = Catatan yang berakhir sampai 19 Juni 2014 hanya disimpan lima tahun.
choice-removed-when-after = Sejak 20 Juni 2014
choice-removed-when-before = Sampai 19 Juni 2014
choice-removed-when-unknown = Tidak tahu

field-shown = Juga dicantumkan
ask-shown = Perlukah butir berikut dicantumkan?
ask-shown-hint = Jika tidak, tekan saja “Lanjut”.
choice-shown-head = Kepala rumah tangga dan hubungan
choice-shown-head-example = 世帯主・続柄
choice-shown-honseki = Alamat koseki (本籍)
choice-shown-honseki-example = Tempat koseki disimpan
choice-shown-my-number = My Number (個人番号)
choice-shown-my-number-example = Hanya bila undang-undang meminta
choice-shown-resident-code = Kode catatan residen
choice-shown-resident-code-example = 11 angka, untuk pensiun
choice-shown-foreign = Kewarganegaraan, izin tinggal …
choice-shown-foreign-example = Untuk penduduk asing

field-foreign-shown = Butir penduduk asing
ask-foreign-shown = Butir mana yang dicantumkan?
choice-foreign-shown-nationality = Kewarganegaraan atau wilayah
choice-foreign-shown-category = Golongan penduduk
choice-foreign-shown-status = Status, masa, dan batas izin tinggal
choice-foreign-shown-card-number = Nomor Kartu Penduduk
choice-foreign-shown-alias-history = Alias terdahulu (通称)

field-number-for = Kegunaan nomor
ask-number-for = Siapa yang meminta nomor itu?
ask-number-for-hint = Nomor hanya boleh dipakai bila ada undang-undangnya.
choice-number-for-work = Tempat kerja saya
choice-number-for-tax = Kantor pajak
choice-number-for-social = Pensiun atau asuransi kesehatan
choice-number-for-bank = Bank atau perusahaan sekuritas
choice-number-for-other = Tempat lain

field-sheet-style = Bentuk
ask-sheet-style = Bentuk mana yang Anda perlukan?
ask-sheet-style-hint = Biasanya “Isi sekarang” sudah cukup.
choice-sheet-style-joint = Isi sekarang
choice-sheet-style-single = Dengan alamat terdahulu

field-household-head = Kepala rumah tangga

field-copies = Lembar
ask-copies = Berapa lembar?
unit-copies-count = { $n } lembar

## 印鑑登録証明書

field-seal-card = Kartu registrasi stempel
ask-seal-card = Apakah Anda membawa kartu registrasi stempel?
ask-seal-card-hint = Kartu (印鑑登録証) yang diberikan saat stempel didaftarkan. Stempelnya sendiri tidak perlu.
field-seal-number = Nomor registrasi
ask-seal-number = Isi nomor di kartu itu
ask-seal-number-hint = Boleh dikosongkan; tunjukkan kartunya di loket.

## 税の証明書

field-zei-kind = Jenis surat
ask-zei-kind = Surat mana yang Anda perlukan?
ask-zei-kind-hint = Jika ragu, pilih “Penghasilan dan pajak”.
choice-zei-kind-both = Penghasilan dan pajak
choice-zei-kind-both-example = 所得・課税証明書
choice-zei-kind-income = Penghasilan saja
choice-zei-kind-income-example = 所得証明書
choice-zei-kind-taxed = Jumlah pajak saja
choice-zei-kind-taxed-example = 課税証明書
choice-zei-kind-untaxed = Tidak kena pajak
choice-zei-kind-untaxed-example = 非課税証明書
choice-zei-kind-paid = Pajak yang dibayar
choice-zei-kind-paid-example = 納税証明書
choice-zei-kind-no-arrears = Tidak ada tunggakan
choice-zei-kind-no-arrears-example = 未納がない証明書
choice-zei-kind-car = Untuk uji kendaraan ringan
choice-zei-kind-car-example = 車検用, tanpa biaya
choice-zei-kind-valuation = Nilai properti (評価証明書)
choice-zei-kind-public-charge = Pajak properti (公課証明書)
choice-zei-kind-property-list = Daftar properti (名寄帳)
choice-zei-kind-property-list-example = Tanah dan rumah milik Anda
choice-zei-kind-assets = Ada atau tidak ada aset
choice-zei-kind-business = Surat usaha (営業証明書)
choice-zei-kind-office = Tempat usaha (事業所証明書)
choice-zei-kind-house = Rumah tinggal (住宅用家屋証明書)

field-fiscal-year = Tahun pajak
ask-fiscal-year = Tahun pajak yang mana?
ask-fiscal-year-hint = Tahun pajak Reiwa 8 (2026) memuat penghasilan tahun sebelumnya, 2025.
choice-fiscal-year-this = Yang terbaru
choice-fiscal-year-this-example = Penghasilan tahun lalu
choice-fiscal-year-last = Satu sebelumnya
choice-fiscal-year-last-example = Penghasilan 2 tahun lalu
choice-fiscal-year-before-last = Dua sebelumnya
choice-fiscal-year-before-last-example = Penghasilan 3 tahun lalu
choice-fiscal-year-ago-3 = Tiga sebelumnya
choice-fiscal-year-ago-3-example = Penghasilan 4 tahun lalu
choice-fiscal-year-ago-4 = Empat sebelumnya
choice-fiscal-year-ago-4-example = Penghasilan 5 tahun lalu
choice-fiscal-year-ago-5 = Lima sebelumnya
choice-fiscal-year-ago-5-example = Penghasilan 6 tahun lalu

field-jan1-here = Alamat pada 1 Januari
ask-jan1-here = Pada 1 Januari tahun pajak itu, apakah alamat Anda di kota ini?
ask-jan1-here-hint = Untuk tahun pajak Reiwa 8 ialah 1 Januari 2026.

field-property-place = Letak tanah atau rumah
field-car-number = Pelat nomor

## 戸籍

field-honseki-place = Daerah tempat koseki
ask-honseki-place = Apakah alamat koseki (本籍) ada di kota ini?
ask-honseki-place-hint = Tempat koseki disimpan. Bisa berbeda dari alamat tinggal.
choice-honseki-place-here = Di kota ini
choice-honseki-place-elsewhere = Di daerah lain
choice-honseki-place-unknown = Tidak tahu

field-koseki-kind = Jenis surat
ask-koseki-kind = Surat mana yang Anda perlukan?
choice-koseki-kind-all = Koseki lengkap (全部事項証明)
choice-koseki-kind-all-example = Semua anggotanya
choice-koseki-kind-one = Satu orang (個人事項証明)
choice-koseki-kind-one-example = Hanya satu orang di dalamnya
choice-koseki-kind-whole-life = Dari lahir sampai meninggal
choice-koseki-kind-whole-life-example = Semua koseki untuk warisan
choice-koseki-kind-removed = Koseki tertutup (除籍)
choice-koseki-kind-removed-example = Tidak ada lagi anggotanya
choice-koseki-kind-former = Koseki lama (改製原戸籍)
choice-koseki-kind-former-example = Sebelum ditulis ulang
choice-koseki-kind-attached = Riwayat alamat (附票)
choice-koseki-kind-attached-example = Lampiran koseki
choice-koseki-kind-status = Status perdata (身分証明書)
choice-koseki-kind-status-example = Tidak bangkrut dan sejenisnya
choice-koseki-kind-single = Status lajang (独身証明書)
choice-koseki-kind-single-example = Tidak menikah
choice-koseki-kind-part = Sebagian isi (一部事項証明)
choice-koseki-kind-accepted = Bukti laporan diterima
choice-koseki-kind-accepted-example = 受理証明書
choice-koseki-kind-filed = Isi suatu laporan

field-honseki = Alamat koseki

field-koseki-head = Orang pertama di koseki
ask-koseki-head = Siapa orang pertama (筆頭者) di koseki?
ask-koseki-head-hint = Orang yang ditulis paling depan, juga setelah ia meninggal.
choice-koseki-head-subject = Orang yang memerlukan
choice-koseki-head-other = Orang lain (suami, istri, orang tua …)
choice-koseki-head-unknown = Tidak tahu
field-head-name = Nama orang pertama
field-head-kana = Orang pertama, katakana
ask-head-kana = Isi nama orang pertama dalam katakana
field-head-birth = Tanggal lahir orang pertama
ask-head-birth = Isi tanggal lahir orang pertama

field-attached-range = Riwayat alamat milik
ask-attached-range = Riwayat alamat siapa yang Anda perlukan?
choice-attached-range-all = Semua orang di koseki
choice-attached-range-one = Satu orang saja
field-attached-shown = Juga dicantumkan
ask-attached-shown = Perlukah butir berikut dicantumkan?
choice-attached-shown-honseki = Alamat koseki dan orang pertama
choice-attached-shown-overseas-voter = Terdaftar sebagai pemilih luar negeri

field-filing = Jenis laporan
ask-filing = Tentang laporan yang mana?
choice-filing-birth = Kelahiran
choice-filing-marriage = Pernikahan
choice-filing-divorce = Perceraian
choice-filing-death = Kematian
choice-filing-other = Yang lain

field-insurance-law = Jenis asuransi
ask-insurance-law = Untuk asuransi yang mana?
ask-insurance-law-hint = Sebagian bebas biaya menurut undang-undang.
choice-insurance-law-health = Asuransi kesehatan lewat kerja
choice-insurance-law-national-health = Asuransi Kesehatan Nasional
choice-insurance-law-accident = Asuransi kecelakaan kerja
choice-insurance-law-other = Yang lain

field-life-current = Koseki sekarang (perkiraan)
ask-life-current = Perlu berapa lembar koseki sekarang?
ask-life-current-hint = Jika tidak tahu, biarkan saja. Loket akan mencarinya.
unit-life-current = lembar
unit-life-current-count = { $n } lembar
field-life-closed = Koseki tertutup dan lama (perkiraan)
ask-life-closed = Perlu berapa lembar koseki tertutup atau lama?
ask-life-closed-hint = Jika tidak tahu, biarkan saja. Loket akan mencarinya.
unit-life-closed = lembar
unit-life-closed-count = { $n } lembar

## What is found out before the queue

check-id-card = Tunjukkan Kartu My Number Anda di loket.
check-id-documents = Tunjukkan identitas Anda: satu dokumen berfoto seperti SIM atau Kartu Penduduk, atau dua tanpa foto seperti surat kepesertaan dan pemberitahuan nomor pensiun dasar (atau buku pensiun).
check-id-photo-only = Tunjukkan dokumen identitas berfoto, seperti SIM atau paspor. Yang lain tidak dapat diterima di sini.
check-letter-of-attorney = Bawa surat kuasa (委任状) yang ditulis orang yang memerlukan.
check-legal-proof = Bawa koseki atau surat bukti registrasi (tidak lebih dari tiga bulan) yang menunjukkan Anda orang tua atau wali. Tidak perlu bila kota ini dapat melihatnya.
check-third-proof = Bawa dokumen yang menunjukkan alasannya, seperti kontrak.
check-company-proof = Bawa kartu karyawan dan surat dengan stempel wakil perusahaan.
check-welfare-proof = Tunjukkan surat bantuan biaya hidup Anda. Maka tidak ada biaya.

check-number-third = Kami tidak dapat memberikan My Number atau kode catatan residen orang lain. Surat tanpa nomor mungkin bisa.
check-number-removed = Di catatan terhapus atau lama, My Number atau kode catatan residen hanya dicantumkan untuk orangnya sendiri. Yang tanpa nomor mungkin bisa.
check-number-by-post = Surat dengan nomor tidak dapat diserahkan kepada wakil. Kami mengirimnya ke alamat orang yang memerlukan.
check-removed-destroyed = Catatan yang berakhir sampai 19 Juni 2014 tidak disimpan lagi, jadi tidak dapat kami terbitkan. Tanyakan di loket apa penggantinya.
check-removed-unknown = Catatan lama mungkin tidak disimpan lagi. Loket akan melihatnya.
check-heir-proof = Bawa dokumen yang menunjukkan hubungan Anda dengan mendiang, seperti koseki.
check-items-paper = Bawa formulir yang diberikan kepada Anda, jika ada.
check-juminhyo-wide = Surat dari daerah lain tidak memuat alamat koseki dan alamat terdahulu.

check-seal-card-missing = Di loket surat ini tidak bisa terbit tanpa kartu registrasi stempel. Dengan Kartu My Number dan PIN, Anda mungkin bisa mendapatkannya di minimarket.
check-seal-elsewhere = Tanyakan ke daerah tempat stempel didaftarkan. Alamat di kartu Anda bukan di kota ini.
check-seal-under-15 = Stempel bisa didaftarkan mulai usia 15 tahun.
check-seal-card = Tunjukkan kartu registrasi stempel di loket.

check-zei-elsewhere = Surat ini dari daerah tempat Anda tinggal pada 1 Januari tahun pajak itu. Mintalah di sana; bisa lewat pos.
check-zei-from-june = Tahun pajak terbaru bisa diterbitkan mulai Juni. Hari ini kami bisa memberi yang sebelumnya.
check-zei-undeclared = Jika penghasilan belum dilaporkan, laporkan dulu, juga bila tidak ada penghasilan.
check-car-paper = Bawa surat uji kendaraan (salinan boleh).
check-property-paper = Bawa sesuatu yang menunjukkan nomor bidang tanah, seperti pemberitahuan pajak.
check-house-papers = Bawa surat-surat rumah, seperti bukti registrasi dan kontrak jual beli.

check-koseki-wide-persons = Koseki daerah lain hanya diberikan kepada orangnya, suami/istri, orang tua, kakek/nenek, anak, dan cucu yang datang sendiri. Mintalah ke daerah tempat koseki.
check-koseki-wide-kinds = Dari daerah lain kami hanya bisa memberi koseki lengkap, tertutup, dan lama. Untuk surat lain, mintalah ke daerah tempat koseki.
check-single-self-only = Surat ini hanya diberikan kepada orangnya sendiri.
check-lineal-proof = Jika catatan kota ini tidak menunjukkan hubungan Anda, bawa koseki yang menunjukkannya.
check-pension-notice = Tunjukkan permohonan atau pemberitahuan pensiun. Untuk pensiun, koseki tanpa biaya.
check-allowance-notice = Tunjukkan pemberitahuan Tunjangan Pengasuhan Anak. Untuk itu koseki tanpa biaya.
check-insurance-notice = Tunjukkan permohonan atau pemberitahuan asuransi. Untuk itu koseki tanpa biaya.
check-koseki-wide = Koseki diambil dari daerah lain; bisa lebih dari satu jam.
check-honseki-unknown = Loket akan mencarinya. Jika ada surat keterangan residen yang memuatnya, bawalah.
check-whole-life = Loket akan mencari berapa yang diperlukan. Biayanya perkiraan dan bisa berubah.
