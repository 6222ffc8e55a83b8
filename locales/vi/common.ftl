# Words that every face uses.

begin = Bắt đầu
next = Tiếp
back = Quay lại
quit = Thoát
skip = Bỏ qua, đi tiếp
yes = Có
no = Không
# For somebody who cannot read this page: in the other language.
languages = Language
house-name = Quầy không cần viết
simulated = Mô phỏng
older-mark = Cho nhân viên: cài đặt có lỗi; đang dùng bản trước đó
demo-city = Thành phố mẫu
list-comma = {", "}
list-colon = {": "}
yen = { $amount } yên

# Where a value comes from.
origin-card = Thẻ
origin-register = Sổ đăng ký
origin-typed = Đã nhập
origin-chosen = Đã chọn
origin-corrected = Nhân viên sửa
origin-clerk = Nhân viên kiểm tra

# Eras.
era-reiwa = Reiwa
era-heisei = Heisei
era-showa = Showa
era-taisho = Taisho
era-meiji = Meiji
era-western = Dương lịch

# The life of an application.
state-received = Đã nhận
state-confirmed = Đã xác nhận
state-returned = Đã trả lại
state-paid = Đã trả phí
state-issued = Đã cấp
state-withdrawn = Đã rút

# The sexes as a card tells them.
sex-male = Nam
sex-female = Nữ
sex-not-applicable = Không ghi
sex-unknown = Không rõ
