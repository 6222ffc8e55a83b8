# What can be pressed about the voice. What is only heard is said in the languages that the voice speaks.

voice = Đọc
voice-on = Bật giọng đọc
voice-off = Tắt giọng đọc
voice-again = Lại
voice-pause = Dừng
voice-settings = Cài giọng đọc
voice-aloud = Đọc câu trả lời của tôi
voice-aloud-off = Không đọc câu trả lời
voice-pace = Đổi tốc độ
voice-pace-ordinary = Tốc độ bình thường.
voice-pace-slow = Tốc độ chậm.
voice-pace-fast = Tốc độ nhanh.
voice-louder = Đổi âm lượng
voice-volume = Âm lượng { $n } trên { $of }.
voice-hide = Ẩn màn hình
voice-show = Hiện màn hình
voice-caption-own = (như trên màn hình)
