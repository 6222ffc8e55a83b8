# What can be pressed about the voice. What is only heard is said in the languages that the voice speaks.

voice = Suara
voice-on = Nyalakan suara
voice-off = Matikan suara
voice-again = Ulangi
voice-pause = Jeda
voice-settings = Atur suara
voice-aloud = Baca jawaban
voice-aloud-off = Jangan baca
voice-pace = Ubah kecepatan
voice-pace-ordinary = Kecepatan biasa.
voice-pace-slow = Kecepatan lambat.
voice-pace-fast = Kecepatan cepat.
voice-louder = Ubah volume
voice-volume = Volume { $n } dari { $of }.
voice-hide = Sembunyikan layar
voice-show = Tampilkan layar
voice-caption-own = (seperti di layar)
# The five keys.
voice-begins = Sekarang Anda dipandu dengan suara.
voice-keys =
    Tombol atas dan bawah untuk pindah, OK di tengah untuk memilih.
    Tombol atas di tempat pertama mengulangi halaman ini.
voice-place = { $at } dari { $of }
voice-sheet = Halaman { $at } dari { $of }
voice-last = Ini yang terakhir.
voice-chosen = sudah dipilih
voice-not-chosen = tidak dipilih
voice-taken = baru dipilih
voice-taken-off = pilihan dilepas
voice-not-needed = tidak perlu
voice-plain = { $text }
voice-plain-choice = Pilih
voice-number = Nomor Anda { $number }
    .voice = Nomor Anda { $number }. Sekali lagi, { $number }.
# Boards and pads.
voice-pad = Letak angkanya seperti di telepon.
voice-pin =
    Letak angkanya seperti di telepon.
    Anda selalu mulai dari angka 5 di tengah.
voice-pin-key = Tombol angka
voice-pin-typed = Satu angka masuk, sekarang { $n } angka.
voice-pin-erased = Satu angka dihapus, sisa { $n } angka.
voice-pin-full = Empat angka sudah masuk. Silakan pilih OK di layar.
voice-board-kana = Kolom ア ada di ujung kanan, カ di sebelah kirinya.
voice-board-latin = Seperti papan ketik. Huruf Q ada di kiri atas.
voice-date = Masukkan zaman, lalu tahun, bulan, dan hari.
voice-date-whole = Tanggal sudah lengkap.
voice-part = Berikutnya { $part }.
voice-so-far = Sekarang { $n } huruf
voice-empty = Belum ada yang diisi.
voice-one-erased = Satu huruf dihapus.
voice-not-taken = Itu tidak bisa dimasukkan.
voice-key-voiced = Tanda dua titik kecil
voice-key-half-voiced = Tanda lingkaran kecil
voice-key-hyphen = Tanda hubung
voice-key-apostrophe = Apostrof
voice-key-stop = Titik
voice-key-long = Vokal panjang
voice-key-dot = Titik tengah
# Checking.
voice-own = tidak dibacakan
voice-own-first =
    Nama dan sejenisnya hanya dibacakan jika Anda memilihnya.
    Orang di dekat Anda mungkin mendengarnya.
voice-aloud-now = Jawaban Anda dibacakan.
voice-aloud-no-more = Jawaban Anda tidak dibacakan.
voice-source-card = dari kartu
voice-source-typed = diketik
voice-source-chosen = dipilih
voice-change = OK untuk mengubah
# What is the same on every page.
voice-languages = Pilih bahasa
voice-language =
    { $tag ->
        [ja] Bahasa Jepang
        [ja-yasashii] Bahasa Jepang sederhana
        [en] Bahasa Inggris
        [vi] Bahasa Vietnam
        [zh-Hans] Bahasa Tionghoa, aksara sederhana
        [zh-Hant] Bahasa Tionghoa, aksara tradisional
        [ne] Bahasa Nepal
        [ko] Bahasa Korea
        [id] Bahasa Indonesia
        [fil] Bahasa Filipino
        [my] Bahasa Myanmar
       *[other] { $name }
    }
voice-larger = Ukuran huruf
voice-text-size = Ukuran huruf { $percent } persen.
voice-contrast = Layar sekarang putih di atas hitam.
voice-contrast-back = Warna layar sudah kembali.
voice-low = Halaman diturunkan.
voice-low-back = Halaman dinaikkan lagi.
voice-mute = Bisukan
voice-settings-title = Atur suara
voice-hidden = Layar disembunyikan.
voice-shown = Layar ditampilkan.
# Addresses and names.
voice-board-letters = Angka ada di baris atas. Di bawahnya, letaknya seperti papan ketik.
voice-columns = Bunyi awal namanya. ア ada di ujung kanan.
voice-other-board = Papan huruf yang lain
voice-reveal = Tampilkan atau sembunyikan nama dan alamat di layar
