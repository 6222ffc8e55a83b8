# What the kiosk says when it reads a code that was prepared at home.
prepared-title = Kode yang disiapkan di rumah
prepared-have = { $have } dari { $of } kode terbaca. Tunjukkan kode berikutnya.
prepared-again = Tunjukkan kodenya.
prepared-skip = Mulai tanpa kode
prepared-read = Yang Anda siapkan di rumah sudah terbaca. Letakkan kartu untuk melanjutkan.
prepared-older = Prosedur ini berubah setelah Anda menyiapkannya. Yang kurang akan ditanyakan lagi.
prepared-mixed = Kode ini dari persiapan lain. Hitungan mulai lagi dari kode ini.
prepared-damaged = Sebagian kode tidak terbaca. Terangkan layar dan tunjukkan seluruh kode.
prepared-other-city = Kode ini untuk kota lain. Tidak dapat dipakai di sini.
prepared-unopened = Kode ini tidak dapat dibuka. Buat lagi di halaman kota, atau mulai tanpa kode.
prepared-nothing = Prosedur dari kode ini sekarang tidak dilayani. Pilih keperluan Anda.
prepared-other-person = Kartu ini tampaknya milik orang lain. Yang disiapkan sudah dihapus.
source-home = Di rumah
source-asked = Lisan
