# The kiosk's own words: the pages of a visit and their frame.

# Steps.
step-purpose = Chọn việc cần làm
step-card = Đọc thẻ
step-questions = Câu hỏi
step-check = Kiểm tra
step-done = Xong
step-at = { $at } / { $of }  { $name }

# Start.
start-title =
    Làm thủ tục
    không cần viết đơn
start-hint = Chạm vào màn hình để bắt đầu
start-way-choose = Chọn việc cần làm
start-way-card = Đặt thẻ xuống
start-way-number = Nhận số thứ tự
larger = Chữ to
larger-still = Chữ to hơn
larger-back = Chữ nhỏ
contrast = Đen trắng
contrast-back = Có màu
low = Hạ trang
low-back = Nâng trang
languages-title = Chọn ngôn ngữ
languages-start = Ngôn ngữ

# What for.
purpose-title = Hôm nay quý vị cần gì?
purpose-hint = Có thể chọn nhiều mục. Quý vị nộp tất cả cùng một lúc.
purpose-online = Nộp qua mạng
purpose-none-chosen = Vui lòng chọn ít nhất một mục rồi bấm “Tiếp”.
whom-title = Làm cho ai?
whom-self = Cho tôi
whom-self-example = Chính tôi là người cần
whom-other = Cho người khác
whom-other-example = Gia đình, hoặc người đã nhờ tôi

# The card.
card-title =
    Đặt Thẻ My Number
    lên máy đọc
card-hint = Cứ để thẻ ở đó và chờ một chút.
card-none = Không có thẻ hoặc không đọc được
card-looking =
    Đang kiểm tra thẻ.
    Xin cứ để thẻ ở đó.
card-read-note = Những gì được đọc
card-unread-note = Những gì không đọc
card-trouble-phone = Máy không đọc được điện thoại. Vui lòng dùng thẻ.
card-trouble-licence = Đây là bằng lái xe. Vui lòng dùng Thẻ My Number.
card-trouble-residence = Đây là thẻ lưu trú. Vui lòng dùng Thẻ My Number.
card-trouble-other = Máy không đọc được thẻ này. Vui lòng dùng Thẻ My Number.
card-trouble-removed = Thẻ bị lấy ra quá sớm. Vui lòng đặt lại vào giữa máy đọc.
card-trouble-torn = Không đọc được thẻ. Vui lòng nhấc thẻ lên rồi đặt lại.
card-trouble-reader = Máy đọc thẻ không hoạt động. Vui lòng gọi nhân viên hoặc nhập bằng tay.
card-trouble-blocked = Mã PIN của thẻ này đã bị khóa. Quầy có thể mở lại. Quý vị có thể nhập bằng tay để đi tiếp.
card-trouble-last-try = Nếu sai mã PIN một lần nữa, thẻ sẽ bị khóa. Xin đừng thử ở đây: hãy gọi nhân viên hoặc nhập bằng tay.
card-expired = Thẻ này hết hạn ngày { $date }. Quý vị có thể nhập bằng tay để đi tiếp.
card-by-hand = Nhập bằng tay
card-expired-continue = Nhập bằng tay, đi tiếp

# Consent.
consent-title = Máy sẽ đọc những điều sau từ thẻ
consent-hint = Chỉ dùng để điền đơn của quý vị.
consent-yes = Cho phép đọc thẻ
consent-no = Không đọc
consent-read-name = Họ tên
consent-read-address = Địa chỉ
consent-read-birth = Ngày sinh
consent-read-sex = Giới tính
consent-unread-number = My Number (12 số)
consent-unread-photo = Ảnh
consent-unread-certificates = Chứng thực điện tử

# The PIN.
pin-title =
    Nhập mã PIN
    4 số
pin-hint =
    Mã PIN quý vị đã đặt khi nhận thẻ.
    Sai { $tries } lần nữa thì thẻ bị khóa.
pin-wrong = Mã PIN không đúng. Quý vị còn { $tries } lần thử.
pin-forgotten = Tôi không nhớ mã PIN
pin-reading =
    Đang đọc thẻ.
    Xin đừng di chuyển thẻ.

# Boards and pads.
keys-hint-kana = Nhập bằng chữ katakana.
keys-hint-latin = Nhập đúng như trên thẻ lưu trú hoặc hộ chiếu.
keys-hint-digits = Bấm các chữ số.
keys-hint-phone = Số điện thoại liên lạc được vào ban ngày.
keys-empty = Chưa nhập gì.
keys-out-of-range = Vui lòng nhập số từ { $min } đến { $max }.
keys-not-a-day = Không có ngày này. Vui lòng xem lại năm, tháng, ngày.
keys-future = Ngày này chưa đến. Vui lòng xem lại năm, tháng, ngày.
keys-phone-short = Còn thiếu chữ số. Vui lòng nhập cả mã vùng.
unit-copies = bản
key-erase = Xóa
key-voiced = ゛
key-half-voiced = ゜
key-small = Nhỏ
key-space = Cách
key-enter = Xong
keys-typed = Đã nhập
date-year = Năm
date-month = Tháng
date-day = Ngày
date-age = { $age } tuổi

# Check.
check-title = Vui lòng kiểm tra câu trả lời
check-hint = Bấm “Sửa” bên cạnh mục chưa đúng.
check-submit = Nộp đơn
check-change = Sửa
check-bring = Cần đưa xem ở quầy
check-free = Không mất phí
check-total = Lệ phí { $total } yên
source-card = Thẻ
source-typed = Đã nhập
source-chosen = Đã chọn
source-clerk = Nhân viên
clerk-kanji = Nhân viên sẽ điền chữ Hán
sheet = { $at } / { $of }
sheet-next = Xem tiếp
sheet-previous = Trước

# Online.
online-title = Có thể nộp cả qua mạng
online-hint =
    Quét mã bằng điện thoại.
    Chỉ quét mã thì đơn chưa xong.
refused-title = Máy này không nhận được
refused-hint = Nhân viên ở quầy sẽ giúp quý vị.
refused-continue = Tiếp tục các mục khác
refused-end = Đến quầy

# Handing in.
working-title =
    Đang nộp đơn.
    Vui lòng chờ một chút.
trouble-disk = Không lưu được đơn. Những gì đã nhập vẫn còn. Vui lòng gọi nhân viên.
trouble-no-number = Không lấy được số thứ tự. Những gì đã nhập vẫn còn. Vui lòng gọi nhân viên.

# Done.
done-title = Đã nhận đơn
done-number = Số của quý vị
done-wait = Vui lòng chờ ở { $counter }, { $name }
done-caption-qr =
    Dùng ở quầy trả tiền,
    sau khi kiểm tra
done-slip-printed = Đã in phiếu tiếp nhận. Vui lòng lấy phiếu.
done-slip-printing = Đang in phiếu tiếp nhận
done-slip-paper = Máy in hết giấy. Vui lòng ghi lại hoặc chụp ảnh số.
done-slip-cover = Nắp máy in đang mở. Vui lòng ghi lại hoặc chụp ảnh số.
done-slip-printer = Không in được phiếu. Vui lòng ghi lại hoặc chụp ảnh số.
done-take-card = Vui lòng lấy lại thẻ
done-spared-label = Không phải viết tay
done-spared = { $fields } ô, { $n } chữ
done-finish = Kết thúc
done-to-pay =
    Trả phí ở quầy trả tiền
    sau khi kiểm tra.
done-nothing-to-pay = Không phải trả gì.
done-bring = Cần đưa xem ở quầy

# Help.
help-button = Gọi nhân viên
help-calling = Đang gọi nhân viên
help-called = Nhân viên đang đến
help-called-hint = Vui lòng chờ ở đây. Đã báo cho { $desks } quầy.
help-calling-hint = Vui lòng chờ một chút.
help-nobody = Hiện chưa gọi được
help-nobody-hint = Vui lòng nói với nhân viên ở quầy gần nhất.
help-close = Về lại trang
staff-here = Nhân viên bấm ở đây
staff-code-title = Nhập mã nhân viên
staff-code-hint = Sáu chữ số trên màn hình ở quầy.
staff-code-asking = Đang kiểm tra
staff-code-short = Hãy nhập sáu chữ số.
staff-code-wrong = Mã này không dùng được ở đây. Hãy lấy mã mới ở quầy.
staff-code-wait = Sai nhiều lần. Vui lòng chờ { $seconds } giây.
staff-code-away = Máy chủ không trả lời. Hiện chưa kiểm tra được mã.
helper-here = Nhân viên { $name } đang giúp bạn.
helping-by = Nhân viên { $name }
helping-button = Nhân viên đang giúp
helping-title = Nhân viên { $name } đang giúp
helping-hint = Nội dung đã nhập vẫn giữ nguyên.
helping-on = Tiếp tục
helping-over = Kết thúc hỗ trợ
offer-title = Bạn có cần giúp không?
offer-hint = Nhân viên sẽ đến và làm cùng bạn. Nội dung đã nhập không mất.
offer-no = Không cần, cảm ơn

# Leaving.
quit-title = Quý vị muốn thoát?
quit-hint = Những gì đã nhập sẽ bị xóa.
quit-yes = Thoát
quit-no = Tiếp tục
idle-title = Quý vị còn ở đó không?
idle-seconds = Sau { $seconds } giây, mọi thứ sẽ bị xóa và trở về trang đầu.
idle-stay = Tôi vẫn ở đây

# The drawer of the simulated reader, below the page: no part of a visit.
drawer-open = Hiện các thẻ mô phỏng
drawer-close = Ẩn
drawer-empty = Không có gì trên máy đọc
drawer-lies = Trên máy đọc: { $card }

# Menus, life events and their lists.
purpose-menus-hint = Chạm vào mục gần nhất. Có thể chọn nhiều mục.
purpose-chosen = Đã chọn { $n } mục. Quý vị có thể chọn thêm.
menu-hint-events = Chạm vào mục đúng với quý vị.
plan-title = Những việc cần làm
plan-hint = Mục có dấu được chuẩn bị tại đây hôm nay. Chạm vào dòng để bỏ dấu.
plan-needed = Cần { $n }
plan-later = Để sau { $n }
plan-not-needed = Không cần { $n }
plan-by = đến { $date }
plan-explained = Tại quầy
plan-prepare = Chuẩn bị mục có dấu
plan-print = In danh sách
plan-none-chosen = Chưa chọn mục nào để chuẩn bị. Quý vị có thể in danh sách mang về.
list-printing = Đang in danh sách.
list-printed = Đã in danh sách. Vui lòng lấy giấy.
list-not-printed = Không in được danh sách. Vui lòng gọi nhân viên.
guide-title = Việc này làm tại quầy
guide-hint = Ở đây không cần chuẩn bị gì. Vui lòng xem những thứ cần mang và đến quầy.
guide-end = Kết thúc
deadline-line = { $what } (đến { $date })
renewal-title = Chuẩn bị luôn việc đổi thẻ mới nhé?
renewal-soon = Thẻ này có hạn đến { $date }. Có thể gia hạn từ 3 tháng trước. Không mất phí.
renewal-over = Thẻ này hết hạn ngày { $date }. Có thể gia hạn. Không mất phí.
renewal-yes = Chuẩn bị gia hạn luôn
renewal-no = Hôm nay không
renewal-no-example = Tiếp tục các mục khác
check-remarks-title = Thời hạn và thứ cần mang
online-convenience = Cửa hàng: { $yen } yên
keys-too-late = Ngày này quá xa. Vui lòng xem lại năm, tháng, ngày.
keys-too-early = Ngày này quá lâu rồi. Vui lòng xem lại năm, tháng, ngày.
done-bring-many = { $n } thứ. Đã in trên phiếu tiếp nhận.
# Addresses and names by touch.
leave-to-clerk = Để nhân viên nhập
address-how-title = Quý vị muốn nhập địa chỉ bằng cách nào?
address-how-hint = Bằng mã bưu điện hoặc chọn từ danh sách.
address-by-postcode = Bằng mã bưu điện
address-here = Chọn trong { $city }
address-elsewhere = Từ thành phố khác
address-postcode-title = Nhập mã bưu điện
address-postcode-hint = Gồm 7 chữ số.
postcode-short = Chưa đủ số. Hãy nhập đủ 7 chữ số.
postcode-unknown = Không tìm thấy mã này. Quý vị có thể quay lại và chọn từ danh sách.
address-match-title = Là khu nào?
address-match-hint = Mã này dùng cho nhiều khu.
address-region-title = Thuộc vùng nào?
address-prefecture = { $prefecture }
address-prefecture-title = Chọn tỉnh
region-north = Hokkaido, Tohoku
region-kanto = Kanto
region-middle = Chubu
region-kinki = Kinki
region-west = Chugoku, Shikoku
region-south = Kyushu, Okinawa
address-city-title = Chọn thành phố
address-city-hint = Chọn theo âm đầu của tên tiếng Nhật.
address-town-title = Chọn khu
address-town-hint = Chọn theo âm đầu của tên tiếng Nhật.
address-no-town = Không có tên khu
address-block-title = Nhập số nhà
address-block-hint = “1丁目2番3号” có thể nhập là “1-2-3”.
address-no-block = Không có số nhà
address-building-title = Tên tòa nhà và số phòng
address-building-hint = Nếu không có, hãy bấm “Tiếp”.
board-letters = ABC 123
board-kana = Katakana
name-family-reading-title = Nhập cách đọc họ
name-family-reading-hint = Nhập bằng katakana, rồi chọn chữ Hán.
name-given-reading-title = Nhập cách đọc tên
name-given-reading-hint = Nhập bằng katakana, rồi chọn chữ Hán.
name-family-title = Họ viết bằng chữ nào?
name-family-hint = Nếu không có, hãy bấm “Chọn từng chữ”.
name-given-title = Tên viết bằng chữ nào?
name-given-hint = Nếu không có, hãy bấm “Chọn từng chữ”.
name-family-pieces-title = Chọn từng chữ của họ
name-family-pieces-hint = Nếu chọn nhầm, hãy bấm “Quay lại”.
name-given-pieces-title = Chọn từng chữ của tên
name-given-pieces-hint = Nếu chọn nhầm, hãy bấm “Quay lại”.
name-by-pieces = Chọn từng chữ
# Nobody reads along.
masked = ●●●●●●
check-show = Hiện
check-hide = Ẩn
