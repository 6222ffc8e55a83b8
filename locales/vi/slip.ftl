# Reception slip
slip-title = Phiếu tiếp nhận
slip-number = Số của quý vị
slip-wait = Vui lòng chờ ở
slip-wait-at = Quầy { $sign }, { $name }
slip-counter = Quầy
slip-requested = Quý vị đã yêu cầu
slip-code-note = Quét ở quầy trả tiền sau khi nhân viên xác nhận
slip-foot = Vui lòng chờ đến khi gọi số của quý vị.
slip-issued = { $date } { $hour }:{ $minute }

# List of procedures
slip-plan = Danh sách thủ tục
slip-plan-chosen = Thủ tục đã chọn
slip-plan-needed = Làm bây giờ
slip-plan-bring = Cần mang theo
slip-plan-later = Làm sau
slip-plan-not-needed = Không cần
slip-plan-by = đến { $date }
slip-plan-at = Quầy { $sign }, { $name }
slip-plan-closing = Chỉ nhập ở máy thì đơn chưa hoàn tất. Vui lòng để nhân viên ở quầy xác nhận.
slip-day = { $weekday } { $date }
slip-weekday-1 = T2
slip-weekday-2 = T3
slip-weekday-3 = T4
slip-weekday-4 = T5
slip-weekday-5 = T6
slip-weekday-6 = T7
slip-weekday-7 = CN
