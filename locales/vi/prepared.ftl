# What the kiosk says when it reads a code that was prepared at home.
prepared-title = Mã chuẩn bị ở nhà
prepared-have = Đã đọc { $have } trên { $of } mã. Vui lòng đưa mã tiếp theo.
prepared-again = Vui lòng đưa mã ra.
prepared-skip = Bắt đầu không dùng mã
prepared-read = Đã đọc những gì quý vị chuẩn bị ở nhà. Đặt thẻ xuống để làm tiếp.
prepared-older = Thủ tục đã thay đổi sau khi quý vị chuẩn bị. Máy sẽ hỏi lại những gì còn thiếu.
prepared-mixed = Mã này thuộc lần chuẩn bị khác. Máy đếm lại từ mã này.
prepared-damaged = Một phần mã không đọc được. Tăng độ sáng màn hình và đưa ra cả mã.
prepared-other-city = Mã này dành cho thành phố khác. Không dùng được ở đây.
prepared-unopened = Không mở được mã này. Vui lòng tạo lại trên trang của thành phố, hoặc bắt đầu không dùng mã.
prepared-nothing = Thủ tục của mã này hiện không nhận. Vui lòng chọn việc quý vị cần.
prepared-other-person = Thẻ có vẻ không phải của người đã chuẩn bị mã. Nội dung chuẩn bị đã được xóa.
source-home = Ở nhà
source-asked = Đã nói
