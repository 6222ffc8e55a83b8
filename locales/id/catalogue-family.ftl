# Birth, death, marriage, divorce, the registered domicile. Gentle and short where somebody has died.

## Procedures that the kiosk only explains

procedure-shussei = Lapor kelahiran
procedure-shussei-example = 出生届: anak lahir
guide-shussei = Isi formulir dari rumah sakit dan serahkan di Bagian Kependudukan. Separuh kanan diisi dokter atau bidan.
deadline-shussei-due = Lapor dalam 14 hari, hari lahir dihitung hari pertama. Terlambat pun diterima.

check-shussei-paper = Bawa formulir lapor kelahiran. Separuh kanan harus sudah diisi dokter atau bidan.
check-shussei-handbook = Bawa Buku Kesehatan Ibu dan Anak. Laporan kami catat di dalamnya.
check-shussei-who = Ayah atau ibu yang melapor. Setelah ditandatangani, orang lain boleh membawanya.
check-shussei-where = Bisa juga diserahkan di daerah tempat koseki Anda, atau tempat anak lahir.
check-shussei-furigana = Cara baca nama dalam kana juga didaftarkan. Untuk cara baca yang jarang, kami mungkin minta bukti, seperti buku.
check-shussei-foreign = Laporan perlu juga bila kedua orang tua warga asing. Anak yang tetap di Jepang harus memohon izin tinggal ke Badan Imigrasi dalam 30 hari sejak lahir.
check-shussei-late = Sudah lewat 14 hari. Laporan tetap kami terima. Di loket Anda diberi kertas untuk menulis alasannya.

procedure-shibo = Lapor kematian
procedure-shibo-example = 死亡届: anggota keluarga meninggal
guide-shibo = Serahkan laporan kematian di Bagian Kependudukan, lalu Anda menerima izin kremasi. Sering jasa pemakaman mengurusnya untuk keluarga.
deadline-shibo-due = Lapor dalam 7 hari, hari Anda mengetahuinya dihitung hari pertama. Terlambat pun diterima.

check-shibo-paper = Bawa formulir lapor kematian. Separuh kanan (surat kematian) harus sudah diisi dokter.
check-shibo-who = Yang melapor ialah kerabat, orang yang tinggal serumah, pemilik rumah, atau wali. Setelah ditandatangani, jasa pemakaman boleh membawanya.
check-shibo-where = Bisa juga diserahkan di daerah tempat koseki mendiang, atau tempat ia meninggal.
check-shibo-cremation = Izin kremasi dimohon sekaligus. Kremasi bisa dilakukan 24 jam setelah kematian.
check-shibo-copies = Surat kematian tidak dikembalikan. Salinan yang dibuat sebelumnya berguna untuk asuransi dan pensiun.
check-shibo-late = Sudah lewat 7 hari. Laporan tetap kami terima. Di loket Anda diberi kertas untuk menulis alasannya.

procedure-konin = Lapor pernikahan
procedure-konin-example = 婚姻届: menikah
guide-konin = Serahkan laporan nikah di Bagian Kependudukan, ditandatangani Anda berdua dan dua saksi. Hari diterimanya ialah hari pernikahan Anda.

check-konin-paper = Bawa formulir lapor nikah, ditandatangani Anda berdua dan dua saksi berusia 18 tahun ke atas.
check-konin-who = Salah satu dari Anda, atau orang yang diminta, boleh membawanya. Yang tidak datang diberi tahu lewat pos bahwa laporan diterima.
check-konin-where = Bisa juga diserahkan di daerah tempat tinggal atau koseki salah satu dari Anda. Salinan koseki biasanya tidak perlu.
check-konin-foreign = Jika salah satu bukan warga Jepang, perlu surat kelayakan menikah dan paspor, dengan terjemahan bahasa Jepang. Tiap negara berbeda, jadi tanyakan dulu di loket.
check-konin-cards = Jika nama keluarga berubah, Kartu My Number harus diperbarui dalam 14 hari. Bawalah kartunya.

procedure-rikon = Lapor perceraian
procedure-rikon-example = 離婚届: cerai, tetap pakai nama nikah
guide-rikon = Jika sepakat bercerai, serahkan laporan di Bagian Kependudukan, ditandatangani Anda berdua dan dua saksi. Jika diputuskan pengadilan, serahkan juga surat pengadilan.
deadline-rikon-court-due = Perceraian lewat pengadilan dilaporkan dalam 10 hari, hari putusan dihitung hari pertama. Terlambat pun diterima.
deadline-rikon-name-due = Untuk tetap memakai nama keluarga nikah, lapor dalam 3 bulan sejak sehari setelah cerai. Setelah itu perlu izin pengadilan keluarga.

check-rikon-paper = Bawa formulir lapor cerai, ditandatangani Anda berdua dan dua saksi berusia 18 tahun ke atas.
check-rikon-court-paper = Bawa formulir lapor cerai dan surat pengadilan: berita acara mediasi atau perdamaian, atau putusan dengan surat bahwa sudah tetap. Saksi tidak perlu.
check-rikon-name-paper = Untuk tetap memakai nama keluarga nikah, serahkan formulir lain. Bagian Kependudukan memilikinya.
check-rikon-where = Bisa juga diserahkan di daerah tempat koseki Anda atau tempat tinggal pelapor. Salinan koseki biasanya tidak perlu.
check-rikon-custody = Untuk anak di bawah 18 tahun, tulis siapa pemegang hak orang tua: keduanya, atau salah satu. Bisa juga diserahkan selagi pengadilan keluarga memutuskan soal anak.
check-rikon-children-name = Perceraian tidak mengubah nama keluarga dan koseki anak. Untuk mengubahnya, perlu izin pengadilan keluarga dulu, lalu lapor kepada kami.
check-rikon-name = Yang berganti nama keluarga karena nikah kembali ke nama semula. Jika ingin tetap memakainya, bisa dilaporkan bersama perceraian.
check-rikon-pension = Pembagian pensiun diminta di kantor pensiun. Ada batas waktunya, jadi tanyakan segera di sana.
check-rikon-court-late = Sudah lewat 10 hari. Laporan tetap kami terima. Di loket Anda diberi kertas untuk menulis alasannya.
check-rikon-name-late = Lewat 3 bulan, nama tidak bisa dipertahankan dengan laporan saja. Perlu izin pengadilan keluarga dulu.

procedure-tenseki = Pindah alamat koseki
procedure-tenseki-example = 転籍届: memindahkan koseki
guide-tenseki = Serahkan laporan di Bagian Kependudukan, kapan saja. Alamat koseki baru tidak harus tempat Anda tinggal.

check-tenseki-paper = Bawa formulir yang ditandatangani orang pertama di koseki dan suami atau istrinya.
check-tenseki-who = Orang pertama di koseki dan suami/istrinya yang melapor. Setelah ditandatangani, orang lain boleh membawanya.
check-tenseki-where = Bisa diserahkan di alamat koseki sekarang, yang baru, atau tempat Anda tinggal. Salinan koseki biasanya tidak perlu.
check-tenseki-effects = Kelak, misalnya untuk warisan, koseki dari alamat lama juga diperlukan.

## What is asked before the lists

field-birth-filed = Lapor kelahiran
ask-birth-filed = Sudahkah kelahiran dilaporkan?

field-birth-family = Bayi dan keluarga
ask-birth-family = Adakah yang sesuai dengan bayi atau keluarga?
ask-birth-family-hint = Jika tidak, tekan saja “Lanjut”.
choice-birth-family-siblings = Ada kakak laki-laki atau perempuan
choice-birth-family-siblings-example = Sampai Maret setelah ulang tahun ke-18
choice-birth-family-small = Lahir kecil, atau dirawat inap
choice-birth-family-small-example = Misalnya 2000 g atau kurang
choice-birth-family-single = Saya membesarkan anak sendiri
choice-birth-family-foreign = Kedua orang tua warga asing

field-baby-insurance = Asuransi kesehatan bayi
ask-baby-insurance = Bayi akan masuk asuransi kesehatan mana?
choice-baby-insurance-work = Asuransi lewat kerja
choice-baby-insurance-work-example = Sebagai tanggungan ayah atau ibu
choice-baby-insurance-national = Asuransi Kesehatan Nasional
choice-baby-insurance-undecided = Belum diputuskan

field-mother-insurance = Asuransi kesehatan ibu
ask-mother-insurance = Asuransi kesehatan apa yang dimiliki ibu yang melahirkan?
ask-mother-insurance-hint = Ini terkait uang persalinan dan pensiun.
choice-mother-insurance-work = Asuransi lewat kerja
choice-mother-insurance-work-example = Sendiri, atau sebagai tanggungan
choice-mother-insurance-national = Asuransi Kesehatan Nasional
choice-mother-insurance-own = Asuransi terusan, atau milik profesi
choice-mother-insurance-unknown = Tidak tahu

field-death-filed = Lapor kematian
ask-death-filed = Sudahkah kematian dilaporkan?
ask-death-filed-hint = Mungkin sudah diurus jasa pemakaman.

field-deceased-65 = Usia mendiang
ask-deceased-65 = Apakah mendiang berusia 65 tahun ke atas?

field-household-left = Yang ditinggalkan
ask-household-left = Berapa orang berusia 15 tahun ke atas yang tinggal di rumah tangga itu?
choice-household-left-none = Tidak ada
choice-household-left-one = Satu
choice-household-left-several = Dua atau lebih

field-family-left = Keluarga
ask-family-left = Adakah yang sesuai dengan anggota keluarga?
ask-family-left-hint = Jika tidak, tekan saja “Lanjut”.
choice-family-left-national = Punya Asuransi Kesehatan Nasional
choice-family-left-dependent = Tanggungan mendiang
choice-family-left-dependent-example = Dalam asuransi tempat kerja
choice-family-left-raising-alone = Kini membesarkan anak sendiri
choice-family-left-raising-alone-example = Sampai Maret setelah ulang tahun ke-18
choice-family-left-welfare = Menerima bantuan biaya hidup

field-marriage-filed = Lapor pernikahan
ask-marriage-filed = Sudahkah pernikahan dilaporkan?

field-divorce-way = Cara bercerai
ask-divorce-way = Bagaimana perceraian diputuskan?
choice-divorce-way-agreed = Sepakat berdua
choice-divorce-way-agreed-example = 協議離婚
choice-divorce-way-court = Di pengadilan
choice-divorce-way-court-example = Mediasi, perdamaian, atau putusan

field-divorce-filed = Lapor perceraian
ask-divorce-filed = Sudahkah perceraian dilaporkan?

field-divorced-on = Hari perceraian
ask-divorced-on = Kapan perceraiannya?
ask-divorced-on-hint = Jika lewat pengadilan: hari perdamaian, atau hari putusan menjadi tetap.

field-card-held = Kartu My Number
ask-card-held = Apakah Anda punya Kartu My Number?

field-moving-way = Pindah
ask-moving-way = Apakah Anda pindah rumah?
ask-moving-way-hint = Juga jika sudah atau segera pindah.
choice-moving-way-none = Tidak
choice-moving-way-within = Di dalam kota ini
choice-moving-way-in = Ke kota ini
choice-moving-way-out = Keluar dari kota ini

field-insurance-path = Asuransi kesehatan
ask-insurance-path = Bagaimana asuransi kesehatan Anda?
choice-insurance-path-keep-work = Tetap lewat tempat kerja
choice-insurance-path-keep-work-example = Juga sebagai tanggungan
choice-insurance-path-keep-national = Tetap Asuransi Nasional
choice-insurance-path-join-national = Dari tempat kerja ke Nasional
choice-insurance-path-join-national-example = Bukan tanggungan lagi, atau berhenti kerja
choice-insurance-path-leave-national = Dari Nasional ke tempat kerja
choice-insurance-path-leave-national-example = Jadi tanggungan, atau kerja baru
choice-insurance-path-unknown = Lainnya, atau tidak tahu

## Birth

event-birth = Anak lahir
event-birth-example = Laporan, tunjangan, medis

because-birth-notice = Lapor dalam 14 hari, hari lahir dihitung hari pertama.
because-birth-notice-done = Sudah diserahkan.
because-birth-allowance-first = Ajukan dalam 15 hari sejak sehari setelah lahir; dibayar mulai bulan berikutnya. Jika lewat, bisa ada bulan yang hilang.
because-birth-allowance-not-first = Jika menerima untuk kakaknya, pilih “Tunjangan Anak: anak bertambah”. Pegawai negeri mengajukan di tempat kerja.
because-birth-allowance-more = Anak Anda bertambah. Laporkan dalam 15 hari sejak sehari setelah lahir; naik mulai bulan berikutnya.
because-birth-allowance-no-more = Jika ini pertama kali, ajukan permohonan. Pegawai negeri penerima melapor ke tempat kerja.
because-birth-child-medical = Membantu biaya medis bayi. Ajukan segera setelah asuransi kesehatannya jelas.
because-birth-kokuho = Bayi juga masuk Asuransi Kesehatan Nasional. Lapor dalam 14 hari sejak lahir.
because-birth-kokuho-undecided = Jika bayi tidak masuk asuransi tempat kerja, segera lapor.
because-birth-kokuho-by-work = Asuransi lewat kerja diurus melalui tempat kerja.
because-birth-lump-sum = Jika rumah sakit dibayar langsung, ajukan sisanya. Jika tidak, ajukan seluruhnya.
because-birth-lump-sum-unknown = Mungkin bisa, jika ibu yang melahirkan punya Asuransi Kesehatan Nasional.
because-birth-lump-sum-elsewhere = Ajukan ke asuransi kesehatan ibu yang melahirkan.
because-birth-kokuho-maternity = Pajak asuransi ibu yang melahirkan dikurangi untuk bulan-bulan sekitar persalinan.
because-birth-kokuho-maternity-unknown = Pajak dikurangi jika ibu yang melahirkan punya Asuransi Kesehatan Nasional.
because-birth-kokuho-maternity-none = Ibu yang melahirkan tidak punya Asuransi Kesehatan Nasional.
because-birth-pension-maternity = Ibu yang melahirkan bebas iuran Pensiun Nasional selama beberapa bulan.
because-birth-pension-maternity-unknown = Berlaku jika ibu yang melahirkan membayar Pensiun Nasional sendiri.
because-birth-pension-maternity-work = Dengan pensiun perusahaan, tempat kerja yang mengurus. Tanggungan memang tidak membayar iuran.
because-birth-small = Membantu biaya rumah sakit bayi yang perlu dirawat menurut dokter.
because-birth-not-small = Untuk bayi lahir kecil yang perlu dirawat di rumah sakit.
because-birth-single-allowance = Untuk orang tua yang membesarkan anak sendiri. Dibayar mulai bulan setelah permohonan.
because-birth-single-medical = Membantu biaya medis keluarga orang tua tunggal.
because-birth-two-parents = Untuk orang tua yang membesarkan anak sendiri.
because-birth-card = Kartu bayi bisa dimohon bersama lapor kelahiran. Di bawah satu tahun tidak perlu foto.
because-birth-support = Jika bantuan kehamilan dan persalinan belum diajukan, ajukanlah.
because-birth-juminhyo = Tempat kerja mungkin meminta surat keterangan residen yang memuat bayi.
because-birth-juminhyo-none = Urusan di kota ini tidak memerlukannya.
because-birth-certificate-abroad = Kedutaan atau imigrasi mungkin meminta surat bukti laporan kelahiran.
because-birth-koseki-none = Urusan di kota ini tidak memerlukannya.
because-birth-nursery = Ajukan bila ingin memakai penitipan anak dan sejenisnya.
because-birth-handbook = Buku yang Anda punya tetap dipakai.

## Death

event-death = Anggota keluarga meninggal
event-death-example = Asuransi, pensiun, rumah tangga, properti

because-death-notice = Lapor dalam 7 hari sejak mengetahuinya. Jasa pemakaman mungkin mengurusnya.
because-death-notice-done = Sudah diserahkan.
because-death-head = Dua orang atau lebih berusia 15 tahun ke atas tinggal. Kepala rumah tangga baru dilaporkan dalam 14 hari.
because-death-head-clear = Mendiang bukan kepala rumah tangga, atau sudah jelas siapa berikutnya, jadi tidak perlu.
because-death-kokuho = Keluar dari Asuransi Kesehatan Nasional dilaporkan dalam 14 hari. Jika ada surat kepesertaan, kembalikan.
because-death-kokuho-none = Mendiang tidak punya Asuransi Kesehatan Nasional.
because-death-kokuho-funeral = Uang pemakaman diberikan kepada yang mengadakan pemakaman. Ajukan dalam 2 tahun sejak sehari setelahnya.
because-death-kokuho-funeral-none = Dengan asuransi kesehatan lain, ajukan di sana.
because-death-kokuho-head = Asuransi Kesehatan Nasional tercatat atas kepala rumah tangga, jadi catatan keluarga berubah.
because-death-kokuho-head-none = Kepala rumah tangga tidak berubah, atau tidak ada yang punya Asuransi Kesehatan Nasional.
because-death-kouki = Berakhirnya Asuransi Medis 75+ dilaporkan dalam 14 hari.
because-death-kouki-funeral = Uang pemakaman diberikan kepada yang mengadakan pemakaman. Ajukan dalam 2 tahun sejak sehari setelahnya.
because-death-kouki-none = Mendiang tidak ikut Asuransi Medis 75+.
because-death-kaigo = Kembalikan kartu asuransi perawatan. Jika ada kelebihan bayar, kami menanyakan rekening untuk mengembalikannya.
because-death-kaigo-none = Mendiang di bawah 65 tahun dan tanpa tingkat perawatan.
because-death-pension = Pensiun dihentikan, dan yang belum dibayar bisa diminta. Untuk beberapa pensiun kami arahkan ke kantor pensiun.
because-death-pension-payer = Mendiang membayar Pensiun Nasional. Keluarga mungkin menerima pensiun ahli waris atau uang sekaligus.
because-death-pension-none = Mendiang tidak menerima pensiun. Untuk pensiun perusahaan, tanyakan pensiun ahli waris ke kantor pensiun.
because-death-dependent = Tanggungan kehilangan asuransinya. Bila tidak masuk yang lain, mereka masuk Asuransi Kesehatan Nasional dalam 14 hari.
because-death-dependent-none = Tidak ada tanggungan mendiang.
because-death-dependent-pension = Suami atau istri tanggungan berusia 20 sampai 59 melapor ke Pensiun Nasional dalam 14 hari.
because-death-dependent-pension-none = Tidak ada tanggungan mendiang.
because-death-allowance = Mendiang menerima Tunjangan Anak. Yang kini membesarkan anak mengajukan dalam 15 hari.
because-death-allowance-none = Mendiang tidak menerima Tunjangan Anak.
because-death-child-medical = Wali atau asuransi kesehatan di kartu medis anak diubah.
because-death-child-medical-none = Kartu medis anak tidak berubah.
because-death-raising-allowance = Untuk yang membesarkan anak sendiri. Tergantung pensiun ahli waris, jadi tanyakanlah.
because-death-raising-medical = Membantu biaya medis keluarga orang tua tunggal.
because-death-raising-none = Untuk yang membesarkan anak sendiri.
because-death-property = Salah satu ahli waris ditunjuk menerima pemberitahuan pajak tanah atau rumah.
because-death-property-none = Mendiang tidak punya tanah atau rumah di kota ini.
because-death-moped = Dialihkan ke nama lain atau dilepas. Jika tidak, tahun depan dikenai pajak lagi.
because-death-moped-none = Mendiang tidak punya motor kecil atau kendaraan khusus kecil.
because-death-dog = Yang mengambil alih anjing melaporkan pemilik baru dalam 30 hari.
because-death-dog-none = Mendiang tidak punya anjing terdaftar.
because-death-housing = Yang tetap tinggal melaporkannya, atau rumahnya dikembalikan.
because-death-housing-none = Mendiang tidak tinggal di rumah milik kota.
because-death-disability = Kembalikan buku disabilitas. Tunjangan dan kartu lain kami periksa sekaligus.
because-death-disability-none = Mendiang tidak punya buku disabilitas.
because-death-disability-medical = Jika ada kartu medis disabilitas berat, kembalikan.
because-death-disability-medical-none = Mendiang tidak punya buku disabilitas.
because-death-water = Kontrak air dialihkan ke nama lain, atau diakhiri.
because-death-water-none = Berubah hanya jika kontrak atas nama mendiang.
because-death-welfare = Jumlah orang di rumah tangga berubah. Tanyakan juga soal biaya pemakaman kepada petugas pendamping.
because-death-consult = Jika Anda cemas soal uang untuk hidup, kami mendengarkan di ruang pribadi. Tidak perlu tergesa-gesa.
because-death-nursery = Biaya penitipan anak bisa berubah bila rumah tangga berubah. Tidak perlu tergesa-gesa.
because-death-nursery-none = Untuk penitipan anak tidak ada yang berubah.
because-death-school-none = Sekolahnya tidak berubah. Jika cemas soal biaya sekolah, tanyakan ke Bagian Pendidikan Sekolah.
because-death-exempt = Bisa diajukan jika iuran Pensiun Nasional berat dibayar.
because-death-exempt-none = Tidak ada yang baru masuk Pensiun Nasional.
because-death-koseki = Warisan dan pensiun memerlukan koseki yang memuat kematian. Tanyakan dulu di sana berapa lembar.
because-death-koseki-later = Dipakai misalnya untuk warisan. Satu sampai dua minggu setelah lapor, kematian baru tercatat di koseki.
because-death-juminhyo = Pensiun dan properti mungkin memerlukan catatan residen mendiang yang terhapus (除票).
because-death-juminhyo-later = Ambil catatan terhapus bila diminta, untuk pensiun atau rumah.
because-death-valuation = Untuk mendaftarkan tanah atau rumah warisan, perlu surat nilai. Pendaftaran harus dalam 3 tahun.
because-death-valuation-none = Tidak ada tanah atau rumah yang perlu didaftarkan.
because-death-seal-heirs = Surat pembagian warisan memerlukan surat bukti stempel para ahli waris.
because-death-seal-heirs-none = Ahli waris mengambilnya hanya bila diminta bank dan sejenisnya.
because-death-tax = Jika masih ada pajak penduduk, ahli waris yang membayar. Anda bisa menunggu pemberitahuan.
because-death-seal-ends = Registrasi stempel berakhir sendiri karena laporan. Kartunya boleh dikembalikan atau dimusnahkan.
because-death-card-keep = Kartu berhenti berfungsi sendiri. Nomornya mungkin perlu untuk warisan, jadi simpan sampai selesai.

## Marriage

event-marriage = Akan atau baru menikah
event-marriage-example = Laporan, ubah nama atau alamat

because-marriage-notice = Anda menikah sejak hari laporan diterima.
because-marriage-notice-done = Sudah diserahkan.
because-marriage-move-in = Lapor dalam 14 hari sejak mulai tinggal di sini. Tidak bisa sebelumnya.
because-marriage-no-move-in = Anda tidak pindah ke sini dari luar kota.
because-marriage-move-within = Lapor dalam 14 hari sejak mulai tinggal di rumah baru.
because-marriage-no-move-within = Anda tidak pindah di dalam kota ini.
because-marriage-move-out = Bisa dilaporkan sebelum pindah.
because-marriage-no-move-out = Anda tidak pindah keluar dari kota ini.
because-marriage-household = Dua rumah tangga di satu alamat bisa menjadi satu. Lapor dalam 14 hari sejak berubah.
because-marriage-household-with-move = Rumah tangga diurus bersama pindah.
because-marriage-card-name = Nama keluarga berubah, jadi kartu harus diperbarui dalam 14 hari.
because-marriage-card-address = Alamat berubah, jadi kartu harus diperbarui dalam 14 hari.
because-marriage-card-same = Nama dan alamat di kartu tetap, atau Anda tidak punya kartu, atau diperbarui di tempat tujuan.
because-marriage-card-continue = Kartu dari daerah lama tetap dipakai. Berhenti berlaku 90 hari setelah lapor pindah masuk.
because-marriage-card-no-continue = Anda tidak pindah ke sini dari luar kota, atau tidak punya kartu.
because-marriage-cert = Bila nama atau alamat berubah, sertifikat elektronik untuk tanda tangan berhenti. Anda mendapat yang baru.
because-marriage-cert-same = Sertifikat elektronik untuk tanda tangan tetap berlaku, atau diperbarui di tempat tujuan.
because-marriage-seal-here = Stempel didaftarkan di tempat Anda tinggal. Registrasi lama berakhir.
because-marriage-seal-name = Stempel dengan nama lama tidak terdaftar lagi setelah nama berubah. Daftarkan yang baru.
because-marriage-seal-same = Registrasi Anda tetap, atau Anda tidak punya.
because-marriage-seal-ends = Kota sendiri mengakhiri registrasi yang tidak berlaku lagi.
because-marriage-former-name = Laporkan jika ingin nama keluarga lama ada di catatan residen dan kartu.
because-marriage-no-former-name = Nama keluarga Anda tidak berubah.
because-marriage-kokuho-join = Lapor dalam 14 hari sejak keluar dari asuransi tempat kerja.
because-marriage-kokuho-here = Anda masuk lagi Asuransi Kesehatan Nasional di kota ini, dalam 14 hari sejak pindah.
because-marriage-kokuho-unknown = Jika tidak masuk asuransi tempat kerja, Anda masuk yang ini. Segera lapor setelah jelas.
because-marriage-kokuho-no-join = Anda tidak baru masuk Asuransi Kesehatan Nasional.
because-marriage-kokuho-leave = Lapor dalam 14 hari sejak masuk asuransi tempat kerja. Tidak berakhir sendiri.
because-marriage-kokuho-out = Anda masuk lagi di tempat tujuan, jadi keluar dari asuransi kota ini.
because-marriage-kokuho-no-leave = Anda tidak keluar dari Asuransi Kesehatan Nasional.
because-marriage-kokuho-change = Nama, alamat, atau rumah tangga berubah, jadi catatannya diubah, dalam 14 hari.
because-marriage-kokuho-no-change = Asuransi Kesehatan Nasional Anda tidak berubah.
because-marriage-pension = Anda keluar dari pensiun perusahaan, atau bukan tanggungan lagi. Lapor ke Pensiun Nasional dalam 14 hari.
because-marriage-pension-work = Yang menjadi tanggungan mengurusnya di tempat kerja pasangan. Ganti nama biasanya tidak perlu apa-apa.
because-marriage-single-allowance = Tunjangan Pengasuhan Anak berakhir karena menikah. Laporkan; jika tidak, uangnya harus dikembalikan.
because-marriage-single-medical = Bantuan medis orang tua tunggal berakhir karena menikah. Kembalikan kartunya.
because-marriage-single-none = Anda sekarang tidak menerimanya.
because-marriage-allowance-here = Ajukan lagi di kota ini, dalam 15 hari sejak sehari setelah rencana pindah keluar. Pegawai negeri mengajukan di tempat kerja.
because-marriage-allowance-receiver = Yang menerima ialah orang tua dengan penghasilan lebih tinggi. Ajukan jika penerima berubah.
because-marriage-allowance-none = Tidak ada anak sampai Maret setelah ulang tahun ke-18, atau Anda mengajukan di tempat tujuan.
because-marriage-allowance-change = Laporkan nama atau alamat baru penerima atau anak.
because-marriage-allowance-same = Tunjangan Anak tidak berubah.
because-marriage-allowance-end = Tunjangan kota ini berakhir. Di tempat tujuan, ajukan dalam 15 hari sejak sehari setelah rencana pindah keluar.
because-marriage-allowance-no-end = Tunjangan kota ini tidak berakhir.
because-marriage-medical-here = Kartu medis anak diajukan lagi di kota ini.
because-marriage-medical-not-here = Tidak ada anak yang mengajukan lagi di kota ini.
because-marriage-medical-change = Laporkan nama, alamat, atau asuransi kesehatan baru anak atau wali. Jika pindah keluar kota, kembalikan kartunya.
because-marriage-medical-same = Kartu medis anak tidak berubah, atau diajukan lagi di kota ini.
because-marriage-nursery = Jika anak di penitipan, laporkan perubahan rumah tangga.
because-marriage-nursery-none = Tidak ada anak di bawah usia sekolah.
because-marriage-dog = Laporkan nama atau alamat baru pemilik dalam 30 hari.
because-marriage-dog-none = Tidak ada anjing, atau nama dan alamat tetap.
because-marriage-moped = Laporkan nama atau alamat baru pemilik. Jika pindah keluar kota, kembalikan pelatnya.
because-marriage-moped-none = Tidak ada motor kecil, atau nama dan alamat tetap.
because-marriage-housing = Jika orang lain akan tinggal bersama Anda, laporkan dulu.
because-marriage-housing-none = Anda tidak tinggal di rumah milik kota.
because-marriage-welfare = Jika jumlah orang di rumah tangga berubah, beri tahu petugas pendamping.
because-marriage-welfare-none = Anda tidak menerima bantuan biaya hidup.
because-marriage-disability = Nama atau alamat di buku disabilitas diubah.
because-marriage-disability-none = Tidak ada buku, atau nama dan alamat tetap.
because-marriage-disability-medical = Nama, alamat, atau asuransi di kartu medis diubah. Yang pindah ke kota ini mengajukan lagi.
because-marriage-disability-medical-none = Tidak ada kartu itu, atau tidak ada yang berubah.
because-marriage-water = Setelah hari pindah pasti, laporkan di mana air mulai dan di mana berhenti.
because-marriage-water-none = Anda tidak pindah.
because-marriage-juminhyo = Dipakai untuk mengubah nama atau alamat di SIM atau bank. Bisa diambil setelah lapor.
because-marriage-juminhyo-none = Nama dan alamat tidak berubah.
because-marriage-koseki = Paspor, misalnya, perlu koseki yang memuat pernikahan. Perlu satu sampai dua minggu. Jika terburu-buru, ada surat bukti laporan diterima.
because-marriage-domicile = Alamat koseki baru ditulis di laporan nikah. Yang ini hanya untuk mengubahnya kelak.

## Divorce

event-divorce = Akan atau baru bercerai
event-divorce-example = Laporan, nama, tunjangan anak

because-divorce-notice-court = Lapor dalam 10 hari, hari putusan pengadilan dihitung hari pertama.
because-divorce-notice = Anda bercerai sejak hari laporan diterima.
because-divorce-keep-name = Perceraian sudah dilaporkan. Untuk tetap memakai nama nikah, lapor dalam 3 bulan.
because-divorce-notice-done = Sudah diserahkan. Lewat 3 bulan sejak cerai, ganti nama perlu izin pengadilan keluarga.
because-divorce-move-in = Lapor dalam 14 hari sejak mulai tinggal di sini. Tidak bisa sebelumnya.
because-divorce-no-move-in = Anda tidak pindah ke sini dari luar kota.
because-divorce-move-within = Lapor dalam 14 hari sejak mulai tinggal di rumah baru.
because-divorce-no-move-within = Anda tidak pindah di dalam kota ini.
because-divorce-move-out = Bisa dilaporkan sebelum pindah.
because-divorce-no-move-out = Anda tidak pindah keluar dari kota ini.
because-divorce-household = Lapor dalam 14 hari jika kepala rumah tangga pindah, atau satu rumah menjadi dua rumah tangga.
because-divorce-household-with-move = Rumah tangga diurus bersama pindah.
because-divorce-single-allowance = Untuk yang membesarkan anak sendiri. Dibayar mulai bulan setelah permohonan, jadi segera ajukan.
because-divorce-single-medical = Membantu biaya medis keluarga orang tua tunggal.
because-divorce-single-none = Untuk yang membesarkan anak sendiri.
because-divorce-allowance-here = Yang tinggal bersama anak mengajukan di sini, dalam 15 hari sejak sehari setelah rencana pindah keluar. Pegawai negeri di tempat kerja.
because-divorce-allowance = Yang menerima ialah yang tinggal bersama anak. Jika penerima berubah, ajukan dalam 15 hari. Pegawai negeri mengajukan di tempat kerja.
because-divorce-allowance-none = Tidak ada anak seusia itu bersama Anda, atau diajukan di tempat tujuan.
because-divorce-allowance-end = Tunjangan kota ini berakhir. Di tempat tujuan, ajukan dalam 15 hari sejak sehari setelah rencana pindah keluar.
because-divorce-allowance-no-end = Tunjangan kota ini tidak berakhir karena pindah.
because-divorce-allowance-change = Laporkan nama atau alamat baru penerima atau anak.
because-divorce-allowance-same = Nama dan alamat di Tunjangan Anak tetap.
because-divorce-kokuho-join = Lapor dalam 14 hari sejak kehilangan asuransi tempat kerja. Pajak dihitung sejak hari itu, juga jika terlambat.
because-divorce-kokuho-here = Anda masuk lagi Asuransi Kesehatan Nasional di kota ini, dalam 14 hari sejak pindah.
because-divorce-kokuho-unknown = Jika bukan tanggungan lagi dan tidak masuk asuransi lain, lapor dalam 14 hari.
because-divorce-kokuho-no-join = Anda tidak baru masuk Asuransi Kesehatan Nasional.
because-divorce-kokuho-leave = Lapor dalam 14 hari sejak masuk asuransi tempat kerja. Tidak berakhir sendiri.
because-divorce-kokuho-out = Anda masuk lagi di tempat tujuan, jadi keluar dari asuransi kota ini.
because-divorce-kokuho-no-leave = Anda tidak keluar dari Asuransi Kesehatan Nasional.
because-divorce-kokuho-change = Nama, alamat, atau rumah tangga berubah, jadi catatannya diubah, dalam 14 hari.
because-divorce-kokuho-no-change = Asuransi Kesehatan Nasional Anda tidak berubah.
because-divorce-pension-spouse = Anda bukan tanggungan lagi. Lapor ke Pensiun Nasional dalam 14 hari. Dengan pensiun perusahaan sendiri, tempat kerja yang mengurus.
because-divorce-pension-left = Anda keluar dari pensiun perusahaan, jadi lapor ke Pensiun Nasional dalam 14 hari.
because-divorce-pension-same = Jenis pensiun Anda tidak berubah.
because-divorce-exempt = Bisa diajukan jika iuran Pensiun Nasional berat dibayar.
because-divorce-exempt-none = Anda tidak membayar iuran Pensiun Nasional sendiri.
because-divorce-medical-here = Kartu medis anak diajukan lagi di kota ini.
because-divorce-medical-not-here = Tidak ada anak yang mengajukan lagi di kota ini.
because-divorce-medical-change = Laporkan wali, asuransi kesehatan, atau nama baru. Jika pindah keluar kota, kembalikan kartunya.
because-divorce-medical-same = Tidak ada anak yang tinggal bersama Anda, atau diajukan lagi di kota ini.
because-divorce-card-name = Nama keluarga berubah, jadi kartu harus diperbarui dalam 14 hari.
because-divorce-card-address = Alamat berubah, jadi kartu harus diperbarui dalam 14 hari.
because-divorce-card-same = Nama dan alamat di kartu tetap, atau Anda tidak punya kartu, atau diperbarui di tempat tujuan.
because-divorce-card-continue = Kartu dari daerah lama tetap dipakai. Berhenti berlaku 90 hari setelah lapor pindah masuk.
because-divorce-card-no-continue = Anda tidak pindah ke sini dari luar kota, atau tidak punya kartu.
because-divorce-cert = Bila nama atau alamat berubah, sertifikat elektronik untuk tanda tangan berhenti. Anda mendapat yang baru.
because-divorce-cert-same = Sertifikat elektronik untuk tanda tangan tetap berlaku, atau diperbarui di tempat tujuan.
because-divorce-pin = Jika orang lain tahu PIN Anda, lebih aman menggantinya.
because-divorce-pin-none = Anda tidak punya kartu.
because-divorce-seal-here = Stempel didaftarkan di tempat Anda tinggal. Registrasi lama berakhir.
because-divorce-seal-name = Stempel dengan nama lama tidak terdaftar lagi setelah nama berubah. Daftarkan yang baru.
because-divorce-seal-same = Registrasi Anda tetap, atau Anda tidak punya.
because-divorce-seal-ends = Kota sendiri mengakhiri registrasi yang tidak berlaku lagi.
because-divorce-former-name = Laporkan jika ingin nama keluarga lama ada di catatan residen dan kartu.
because-divorce-no-former-name = Nama keluarga Anda tidak berubah.
because-divorce-address = Jika berbahaya bila seseorang tahu alamat Anda, beri tahu petugas dengan pelan. Kami mendengarkan di tempat yang tidak terdengar orang lain.
because-divorce-refusal = Jika khawatir ada laporan cerai tanpa sepengetahuan Anda, mintalah agar tidak kami terima.
because-divorce-refusal-done = Perceraian sudah dilaporkan.
because-divorce-nursery = Jika anak di penitipan, laporkan perubahan rumah tangga.
because-divorce-nursery-none = Tidak ada anak di bawah usia sekolah.
because-divorce-after-school = Murid yang perlu penitipan usai sekolah bisa mengajukan. Jika sudah ikut, laporkan perubahan rumah tangga.
because-divorce-after-school-none = Tidak ada murid yang tinggal bersama Anda.
because-divorce-dog = Laporkan nama atau alamat baru pemilik dalam 30 hari.
because-divorce-dog-none = Tidak ada anjing, atau nama dan alamat tetap.
because-divorce-moped = Laporkan nama atau alamat baru pemilik. Jika pindah keluar kota, kembalikan pelatnya.
because-divorce-moped-none = Tidak ada motor kecil, atau nama dan alamat tetap.
because-divorce-housing = Laporkan jika penghuni atau penyewanya berubah.
because-divorce-housing-none = Anda tidak tinggal di rumah milik kota.
because-divorce-welfare = Jika jumlah orang di rumah tangga berubah, beri tahu petugas pendamping.
because-divorce-consult = Jika Anda cemas soal uang untuk hidup, kami mendengarkan di ruang pribadi.
because-divorce-disability = Nama atau alamat di buku disabilitas diubah.
because-divorce-disability-none = Tidak ada buku, atau nama dan alamat tetap.
because-divorce-disability-medical = Nama, alamat, atau asuransi di kartu medis diubah. Yang pindah ke kota ini mengajukan lagi.
because-divorce-disability-medical-none = Tidak ada kartu itu, atau tidak ada yang berubah.
because-divorce-water = Setelah hari pindah pasti, laporkan di mana air mulai dan di mana berhenti.
because-divorce-water-name = Jika kontrak atas nama yang pergi, namanya diubah.
because-divorce-koseki-allowance = Tunjangan Pengasuhan Anak perlu koseki yang memuat perceraian. Perlu satu sampai dua minggu. Tidak ada biaya.
because-divorce-koseki = Pensiun dan ganti nama mungkin perlu koseki yang memuat perceraian. Perlu satu sampai dua minggu.
because-divorce-juminhyo = Dipakai untuk mengubah nama atau alamat. Bisa diambil setelah lapor.
because-divorce-income = Untuk tunjangan, mungkin diminta surat penghasilan dari daerah lama.
because-divorce-income-none = Urusan di kota ini biasanya tidak memerlukannya.
because-divorce-domicile = Alamat koseki baru ditulis di laporan cerai. Yang ini hanya untuk mengubahnya kelak.

## Marriage and divorce alike

because-family-pregnant = Kupon periksa hamil ditukar dengan kupon kota ini.
because-family-pregnant-none = Tidak ada orang hamil yang pindah ke sini dari luar kota.
because-family-school = Laporkan jika sekolah berubah karena pindah. Beri tahu dulu sekolah sekarang.
because-family-school-none = Sekolahnya tidak berubah. Jika cemas soal biaya sekolah, tanyakan ke Bagian Pendidikan Sekolah.
because-family-kouki-in = Mulai usia 75: bawa surat (負担区分等証明書) dari daerah lama.
because-family-kouki-in-none = Tidak ada orang 75+ yang pindah ke sini dari luar kota.
because-family-kouki-out = Mulai usia 75: jika keluar dari prefektur, Anda menerima surat untuk dibawa.
because-family-kouki-out-none = Tidak ada orang 75+ yang pindah keluar kota.
because-family-kaigo-in = Tingkat perawatan diteruskan dalam 14 hari sejak pindah.
because-family-kaigo-in-none = Tidak ada yang bertingkat perawatan pindah ke sini dari luar kota.
because-family-kaigo-out = Anda menerima surat tingkat perawatan. Serahkan di daerah baru dalam 14 hari sejak pindah.
because-family-kaigo-out-none = Tidak ada yang bertingkat perawatan pindah keluar kota.
because-family-jiritsu = Yang memakai bantuan medis (自立支援医療) memperbarui nama, alamat, atau asuransi.
because-family-jiritsu-none = Tidak ada yang memakainya, atau tetap.
