# What can be pressed about the voice. What is only heard is said in the languages that the voice speaks.

voice = Boses
voice-on = Buksan ang boses
voice-off = Patayin
voice-again = Ulitin
voice-pause = Ihinto
voice-settings = Ayos ng boses
voice-aloud = Basahin ang mga sagot ko
voice-aloud-off = Huwag basahin
voice-pace = Baguhin ang bilis
voice-pace-ordinary = Karaniwan ang bilis.
voice-pace-slow = Mabagal ang bilis.
voice-pace-fast = Mabilis ang bilis.
voice-louder = Baguhin ang lakas
voice-volume = Lakas: { $n } sa { $of }.
voice-hide = Itago ang screen
voice-show = Ipakita ang screen
voice-caption-own = (gaya ng nasa screen)
