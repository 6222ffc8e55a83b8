# Words of the visitor's pages that belong to the flow
language-own-name = { $name }
card-again = Đọc lại
trouble-title = Xin lỗi quý vị
trouble-again = Thử lại
kanji-keep = Giữ nguyên
kanji-clerk = Nhờ nhân viên sửa chữ Hán
nothing-chosen = Không có
refused-line = { $procedure }: { $why }
kanji-title = “{ $field }” viết có đúng không?
