# What can be pressed about the voice. What is only heard is said in the languages that the voice speaks.

voice = Suara
voice-on = Nyalakan suara
voice-off = Matikan suara
voice-again = Ulangi
voice-pause = Jeda
voice-settings = Atur suara
voice-aloud = Bacakan jawaban saya
voice-aloud-off = Jangan bacakan jawaban
voice-pace = Ubah kecepatan
voice-pace-ordinary = Kecepatan biasa.
voice-pace-slow = Kecepatan lambat.
voice-pace-fast = Kecepatan cepat.
voice-louder = Ubah volume
voice-volume = Volume { $n } dari { $of }.
voice-hide = Sembunyikan layar
voice-show = Tampilkan layar
voice-caption-own = (seperti di layar)
