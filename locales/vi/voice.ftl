# What can be pressed about the voice. What is only heard is said in the languages that the voice speaks.

voice = Đọc
voice-on = Bật giọng đọc
voice-off = Tắt giọng đọc
voice-again = Lại
voice-pause = Dừng
voice-settings = Cài đặt
voice-aloud = Đọc câu trả lời
voice-aloud-off = Không đọc
voice-pace = Đổi tốc độ
voice-pace-ordinary = Tốc độ bình thường.
voice-pace-slow = Tốc độ chậm.
voice-pace-fast = Tốc độ nhanh.
voice-louder = Đổi âm lượng
voice-volume = Âm lượng { $n } trên { $of }.
voice-hide = Ẩn màn hình
voice-show = Hiện màn hình
voice-caption-own = (như trên màn hình)
# The five keys.
voice-begins = Máy bắt đầu hướng dẫn bằng giọng nói.
voice-keys = Dùng phím lên và xuống để di chuyển, phím OK ở giữa để chọn. Ở vị trí đầu, bấm phím lên để nghe lại trang này.
voice-place = { $at } trên { $of }
voice-sheet = Trang { $at } trên { $of }
voice-last = Đây là mục cuối.
voice-chosen = đã chọn
voice-not-chosen = chưa chọn
voice-taken = vừa chọn
voice-taken-off = đã bỏ chọn
voice-not-needed = không cần
voice-plain = { $text }
voice-plain-choice = Chọn
voice-number = Số của quý vị là { $number }
    .voice = Số của quý vị là { $number }. Xin nhắc lại: { $number }.
# Boards and pads.
voice-pad = Các số xếp như trên điện thoại.
voice-pin = Các số xếp như trên điện thoại. Luôn bắt đầu từ số 5 ở giữa.
voice-pin-key = Một chữ số
voice-pin-typed = Đã nhập một số, hiện có { $n } số.
voice-pin-erased = Đã xóa một số, còn { $n } số.
voice-pin-full = Đã đủ bốn số. Vui lòng bấm Xong.
voice-board-kana = Cột ア ở ngoài cùng bên phải, bên trái là カ.
voice-board-latin = Như bàn phím: Q ở góc trên bên trái.
voice-date = Chọn niên hiệu, rồi nhập năm, tháng, ngày.
voice-date-whole = Đã nhập đủ ngày.
voice-part = Tiếp theo: { $part }.
voice-so-far = Đã nhập { $n } ký tự
voice-empty = Chưa nhập gì.
voice-one-erased = Đã xóa một ký tự.
voice-not-taken = Không nhập được ký tự đó.
voice-key-voiced = Dấu âm đục
voice-key-half-voiced = Dấu âm nửa đục
voice-key-hyphen = Gạch nối
voice-key-apostrophe = Dấu phẩy trên
voice-key-stop = Dấu chấm
voice-key-long = Âm dài
voice-key-dot = Dấu chấm giữa
# Checking.
voice-own = không đọc
voice-own-first = Họ tên và các mục tương tự chỉ được đọc khi quý vị chọn. Người bên cạnh có thể nghe thấy.
voice-aloud-now = Câu trả lời sẽ được đọc.
voice-aloud-no-more = Câu trả lời không được đọc nữa.
voice-source-card = từ thẻ
voice-source-typed = đã nhập
voice-source-chosen = đã chọn
voice-change = Bấm OK để sửa
# What is the same on every page.
voice-languages = Chọn ngôn ngữ
voice-language =
    { $tag ->
        [ja] tiếng Nhật
        [ja-yasashii] tiếng Nhật dễ hiểu
        [en] tiếng Anh
        [vi] tiếng Việt
        [zh-Hans] tiếng Trung giản thể
        [zh-Hant] tiếng Trung phồn thể
        [ne] tiếng Nepal
        [ko] tiếng Hàn
        [id] tiếng Indonesia
        [fil] tiếng Philippines
        [my] tiếng Miến Điện
       *[other] { $name }
    }
voice-larger = Cỡ chữ
voice-text-size = Cỡ chữ là { $percent } phần trăm.
voice-contrast = Màn hình chuyển sang chữ trắng nền đen.
voice-contrast-back = Màn hình trở lại màu bình thường.
voice-low = Trang đã hạ xuống.
voice-low-back = Trang đã nâng lên.
voice-mute = Tắt tiếng
voice-settings-title = Cài đặt giọng đọc
voice-hidden = Đã ẩn màn hình.
voice-shown = Đã hiện màn hình.
# Addresses and names.
voice-board-letters = Hàng trên cùng là số, bên dưới như bàn phím.
voice-columns = Chọn âm đầu của tên. ア ở ngoài cùng bên phải.
voice-other-board = Bàn phím khác
voice-reveal = Hiện hoặc ẩn họ tên và địa chỉ trên màn hình
