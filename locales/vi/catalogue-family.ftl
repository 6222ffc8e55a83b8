# Birth, death, marriage, divorce, the registered domicile. Gentle and short where somebody has died.

## Procedures that the kiosk only explains

procedure-shussei = Khai sinh
procedure-shussei-example = 出生届: khi có con
guide-shussei = Điền mẫu đơn bệnh viện đã đưa và nộp ở Phòng Thị dân. Nửa bên phải do bác sĩ hoặc nữ hộ sinh điền.
deadline-shussei-due = Nộp trong 14 ngày, tính ngày sinh là ngày thứ nhất. Muộn vẫn được nhận.

check-shussei-paper = Vui lòng mang đơn khai sinh. Nửa bên phải phải có bác sĩ hoặc nữ hộ sinh điền.
check-shussei-handbook = Vui lòng mang Sổ Sức khỏe Mẹ và Con. Chúng tôi ghi việc khai sinh vào đó.
check-shussei-who = Cha hoặc mẹ khai báo. Khi đã ký, người khác mang đến cũng được.
check-shussei-where = Cũng nộp được ở nơi đặt hộ tịch hoặc nơi sinh.
check-shussei-furigana = Cách đọc tên bằng kana cũng được đăng ký. Nếu cách đọc hiếm, chúng tôi có thể xin xem tài liệu, như sách, cho thấy cách đọc đó.
check-shussei-foreign = Cần khai sinh cả khi cha và mẹ là người nước ngoài. Nếu con ở lại Nhật Bản, phải xin tư cách lưu trú ở Cục Quản lý Xuất nhập cảnh trong 30 ngày từ ngày sinh.
check-shussei-late = Đã quá 14 ngày. Chúng tôi vẫn nhận khai sinh. Ở quầy quý vị nhận giấy để ghi lý do.

procedure-shibo = Khai tử
procedure-shibo-example = 死亡届: có người trong gia đình qua đời
guide-shibo = Nộp đơn khai tử ở Phòng Thị dân, quý vị sẽ nhận giấy phép hỏa táng. Thường công ty tang lễ làm thay gia đình.
deadline-shibo-due = Nộp trong 7 ngày, tính ngày biết tin là ngày thứ nhất. Muộn vẫn được nhận.

check-shibo-paper = Vui lòng mang đơn khai tử. Nửa bên phải (giấy chứng tử) phải có bác sĩ điền.
check-shibo-who = Người thân, người sống cùng nhà, chủ nhà hoặc người giám hộ khai báo. Khi đã ký, công ty tang lễ mang đến cũng được.
check-shibo-where = Cũng nộp được ở nơi đặt hộ tịch của người đã mất, hoặc nơi người đó mất.
check-shibo-cremation = Quý vị xin giấy phép hỏa táng cùng lúc. Có thể hỏa táng sau 24 giờ từ khi mất.
check-shibo-copies = Giấy chứng tử không được trả lại. Nên sao sẵn vài bản cho bảo hiểm và hưu trí.
check-shibo-late = Đã quá 7 ngày. Chúng tôi vẫn nhận khai tử. Ở quầy quý vị nhận giấy để ghi lý do.

procedure-konin = Khai báo kết hôn
procedure-konin-example = 婚姻届: kết hôn
guide-konin = Nộp đơn kết hôn ở Phòng Thị dân, có chữ ký của hai người và hai người làm chứng. Ngày đơn được nhận là ngày kết hôn.

check-konin-paper = Vui lòng mang đơn kết hôn có chữ ký của hai người và hai người làm chứng từ 18 tuổi.
check-konin-who = Một trong hai người, hoặc người được nhờ, mang đến cũng được. Ai không đến sẽ được báo qua bưu điện là đơn đã được nhận.
check-konin-where = Cũng nộp được ở nơi một trong hai người sống hoặc đặt hộ tịch. Thường không cần giấy hộ tịch.
check-konin-foreign = Nếu một người không phải người Nhật, cần giấy chứng nhận đủ điều kiện kết hôn và hộ chiếu, kèm bản dịch tiếng Nhật. Mỗi nước một khác, vui lòng hỏi ở quầy trước.
check-konin-cards = Nếu đổi họ, phải sửa Thẻ My Number trong 14 ngày. Vui lòng mang thẻ.

procedure-rikon = Khai báo ly hôn
procedure-rikon-example = 離婚届: ly hôn, giữ họ khi kết hôn
guide-rikon = Nếu hai người thỏa thuận ly hôn, nộp đơn ở Phòng Thị dân, có chữ ký của hai người và hai người làm chứng. Nếu tòa án quyết định, nộp cả giấy của tòa.
deadline-rikon-court-due = Ly hôn do tòa quyết định khai báo trong 10 ngày, tính ngày quyết định là ngày thứ nhất. Muộn vẫn được nhận.
deadline-rikon-name-due = Để giữ họ khi kết hôn, hãy khai báo trong 3 tháng từ ngày sau ly hôn. Muộn hơn phải được tòa án gia đình cho phép.

check-rikon-paper = Vui lòng mang đơn ly hôn có chữ ký của hai người và hai người làm chứng từ 18 tuổi.
check-rikon-court-paper = Vui lòng mang đơn ly hôn và giấy của tòa: biên bản hòa giải, hoặc bản quyết định kèm giấy chứng nhận đã có hiệu lực. Không cần người làm chứng.
check-rikon-name-paper = Để giữ họ khi kết hôn, quý vị nộp một đơn khác. Phòng Thị dân có mẫu.
check-rikon-where = Cũng nộp được ở nơi đặt hộ tịch hoặc nơi người khai báo sống. Thường không cần giấy hộ tịch.
check-rikon-custody = Với con dưới 18 tuổi, ghi ai có quyền cha mẹ: cả hai, hoặc một người. Vẫn nộp được khi tòa án gia đình đang xem xét về con.
check-rikon-children-name = Ly hôn không làm đổi họ và hộ tịch của con. Muốn đổi, trước hết tòa án gia đình phải cho phép, rồi quý vị khai báo với chúng tôi.
check-rikon-name = Ai đã đổi họ khi kết hôn thì trở lại họ trước. Nếu muốn giữ, có thể khai báo cùng đơn ly hôn.
check-rikon-pension = Chia hưu trí thì xin ở văn phòng hưu trí. Có thời hạn, vui lòng hỏi sớm.
check-rikon-court-late = Đã quá 10 ngày. Chúng tôi vẫn nhận khai báo. Ở quầy quý vị nhận giấy để ghi lý do.
check-rikon-name-late = Sau 3 tháng, chỉ khai báo thì không giữ được họ. Trước hết tòa án gia đình phải cho phép.

procedure-tenseki = Đổi nơi đặt hộ tịch
procedure-tenseki-example = 転籍届: chuyển hộ tịch
guide-tenseki = Nộp đơn ở Phòng Thị dân, lúc nào cũng được. Nơi đặt hộ tịch mới không nhất thiết là nơi quý vị sống.

check-tenseki-paper = Vui lòng mang đơn có chữ ký của người đứng đầu hộ tịch và vợ hoặc chồng.
check-tenseki-who = Người đứng đầu hộ tịch và vợ hoặc chồng khai báo. Khi đã ký, người khác mang đến cũng được.
check-tenseki-where = Nộp được ở nơi đặt hộ tịch hiện nay, nơi mới, hoặc nơi quý vị sống. Thường không cần giấy hộ tịch.
check-tenseki-effects = Sau này, ví dụ khi thừa kế, cần cả hộ tịch ở nơi cũ.

## What is asked before the lists

field-birth-filed = Khai sinh
ask-birth-filed = Quý vị đã nộp khai sinh chưa?

field-birth-family = Em bé và gia đình
ask-birth-family = Em bé hoặc gia đình có điều nào sau đây không?
ask-birth-family-hint = Nếu không, chỉ cần bấm “Tiếp”.
choice-birth-family-siblings = Có anh hoặc chị
choice-birth-family-siblings-example = Đến tháng 3 sau sinh nhật 18 tuổi
choice-birth-family-small = Sinh nhẹ cân, hoặc phải nằm viện
choice-birth-family-small-example = Ví dụ 2000 g trở xuống
choice-birth-family-single = Tôi nuôi con một mình
choice-birth-family-foreign = Cha và mẹ là người nước ngoài

field-baby-insurance = Bảo hiểm y tế của em bé
ask-baby-insurance = Em bé sẽ vào bảo hiểm y tế nào?
choice-baby-insurance-work = Bảo hiểm qua nơi làm việc
choice-baby-insurance-work-example = Phụ thuộc cha hoặc mẹ
choice-baby-insurance-national = Bảo hiểm Y tế Quốc dân
choice-baby-insurance-undecided = Chưa quyết định

field-mother-insurance = Bảo hiểm y tế của mẹ
ask-mother-insurance = Người sinh con có bảo hiểm y tế nào?
ask-mother-insurance-hint = Liên quan đến tiền sinh con và hưu trí.
choice-mother-insurance-work = Bảo hiểm qua nơi làm việc
choice-mother-insurance-work-example = Của mình, hoặc là người phụ thuộc
choice-mother-insurance-national = Bảo hiểm Y tế Quốc dân
choice-mother-insurance-own = Giữ bảo hiểm cũ, hoặc của ngành nghề
choice-mother-insurance-unknown = Không rõ

field-death-filed = Khai tử
ask-death-filed = Đã nộp khai tử chưa?
ask-death-filed-hint = Công ty tang lễ có thể đã làm thay.

field-deceased-65 = Tuổi của người đã mất
ask-deceased-65 = Người đã mất có từ 65 tuổi trở lên không?

field-household-left = Người còn lại
ask-household-left = Trong cùng hộ còn mấy người từ 15 tuổi?
choice-household-left-none = Không ai
choice-household-left-one = Một
choice-household-left-several = Từ hai người

field-family-left = Gia đình
ask-family-left = Trong gia đình có ai như sau không?
ask-family-left-hint = Nếu không, chỉ cần bấm “Tiếp”.
choice-family-left-national = Có Bảo hiểm Y tế Quốc dân
choice-family-left-dependent = Là người phụ thuộc của người mất
choice-family-left-dependent-example = Trong bảo hiểm nơi làm việc
choice-family-left-raising-alone = Nay nuôi con một mình
choice-family-left-raising-alone-example = Đến tháng 3 sau sinh nhật 18 tuổi
choice-family-left-welfare = Nhận trợ cấp sinh hoạt

field-marriage-filed = Khai báo kết hôn
ask-marriage-filed = Quý vị đã nộp đơn kết hôn chưa?

field-divorce-way = Cách ly hôn
ask-divorce-way = Việc ly hôn được quyết định thế nào?
choice-divorce-way-agreed = Hai người thỏa thuận
choice-divorce-way-agreed-example = 協議離婚
choice-divorce-way-court = Ở tòa án
choice-divorce-way-court-example = Hòa giải hoặc quyết định

field-divorce-filed = Khai báo ly hôn
ask-divorce-filed = Đã nộp đơn ly hôn chưa?

field-divorced-on = Ngày ly hôn
ask-divorced-on = Ly hôn ngày nào?
ask-divorced-on-hint = Nếu do tòa án: ngày hòa giải thành, hoặc ngày quyết định có hiệu lực.

field-card-held = Thẻ My Number
ask-card-held = Quý vị có Thẻ My Number không?

field-moving-way = Chuyển nhà
ask-moving-way = Có chuyển nhà không?
ask-moving-way-hint = Kể cả đã chuyển hoặc sắp chuyển.
choice-moving-way-none = Không
choice-moving-way-within = Trong thành phố này
choice-moving-way-in = Đến thành phố này
choice-moving-way-out = Ra khỏi thành phố này

field-insurance-path = Bảo hiểm y tế
ask-insurance-path = Bảo hiểm y tế của quý vị thế nào?
choice-insurance-path-keep-work = Vẫn qua nơi làm việc
choice-insurance-path-keep-work-example = Kể cả người phụ thuộc
choice-insurance-path-keep-national = Vẫn Bảo hiểm Y tế Quốc dân
choice-insurance-path-join-national = Từ nơi làm việc sang Quốc dân
choice-insurance-path-join-national-example = Hết là người phụ thuộc, hoặc nghỉ việc
choice-insurance-path-leave-national = Từ Quốc dân sang nơi làm việc
choice-insurance-path-leave-national-example = Thành người phụ thuộc, hoặc đi làm
choice-insurance-path-unknown = Khác, hoặc không rõ

## Birth

event-birth = Có con mới sinh
event-birth-example = Khai sinh, trợ cấp, y tế

because-birth-notice = Nộp trong 14 ngày, tính ngày sinh là ngày thứ nhất.
because-birth-notice-done = Đã nộp rồi.
because-birth-allowance-first = Xin trong 15 ngày từ ngày sau khi sinh thì được trả từ tháng sau. Muộn thì có thể mất tháng trợ cấp.
because-birth-allowance-not-first = Nếu đang nhận cho con lớn, hãy chọn “Trợ cấp trẻ em: thêm con”. Công chức nhận trợ cấp thì xin ở nơi làm việc.
because-birth-allowance-more = Quý vị có thêm con. Khai báo trong 15 ngày từ ngày sau khi sinh thì tăng từ tháng sau.
because-birth-allowance-no-more = Nếu là lần đầu, hãy làm đơn xin. Công chức nhận trợ cấp thì báo nơi làm việc.
because-birth-child-medical = Giúp chi phí y tế của em bé. Hãy xin sớm, khi đã có bảo hiểm y tế.
because-birth-kokuho = Em bé cũng vào Bảo hiểm Y tế Quốc dân. Khai báo trong 14 ngày từ ngày sinh.
because-birth-kokuho-undecided = Nếu em bé không vào bảo hiểm của nơi làm việc, vui lòng khai báo sớm.
because-birth-kokuho-by-work = Bảo hiểm qua nơi làm việc thì vào thông qua nơi làm việc.
because-birth-lump-sum = Nếu đã trả thẳng cho bệnh viện, hãy xin phần còn dư. Nếu chưa, hãy xin toàn bộ.
because-birth-lump-sum-unknown = Có thể xin được nếu người sinh con có Bảo hiểm Y tế Quốc dân.
because-birth-lump-sum-elsewhere = Xin ở bảo hiểm y tế của người sinh con.
because-birth-kokuho-maternity = Thuế bảo hiểm của người sinh con được giảm trong các tháng trước và sau khi sinh.
because-birth-kokuho-maternity-unknown = Thuế được giảm nếu người sinh con có Bảo hiểm Y tế Quốc dân.
because-birth-kokuho-maternity-none = Người sinh con không có Bảo hiểm Y tế Quốc dân.
because-birth-pension-maternity = Người sinh con không phải đóng Hưu trí Quốc dân trong một số tháng.
because-birth-pension-maternity-unknown = Áp dụng nếu người sinh con tự đóng Hưu trí Quốc dân.
because-birth-pension-maternity-work = Nếu có hưu trí công ty, nơi làm việc làm thủ tục. Người phụ thuộc vốn không phải đóng.
because-birth-small = Giúp chi phí nằm viện cho em bé cần điều trị, có bác sĩ xác nhận.
because-birth-not-small = Dành cho em bé sinh nhẹ cân cần nằm viện.
because-birth-single-allowance = Dành cho cha mẹ nuôi con một mình. Được trả từ tháng sau tháng làm đơn.
because-birth-single-medical = Giúp chi phí y tế cho gia đình cha mẹ đơn thân.
because-birth-two-parents = Dành cho cha mẹ nuôi con một mình.
because-birth-card = Có thể xin thẻ cho em bé cùng lúc khai sinh. Dưới 1 tuổi không cần ảnh.
because-birth-support = Nếu chưa xin tiền hỗ trợ mang thai và sinh con, vui lòng xin.
because-birth-juminhyo = Nơi làm việc có thể cần giấy chứng nhận cư trú có tên em bé.
because-birth-juminhyo-none = Thủ tục của thành phố này không cần.
because-birth-certificate-abroad = Đại sứ quán hoặc cục xuất nhập cảnh có thể cần giấy chứng nhận khai sinh.
because-birth-koseki-none = Thủ tục của thành phố này không cần.
because-birth-nursery = Khi muốn gửi nhà trẻ, hãy làm đơn.
because-birth-handbook = Quý vị dùng tiếp sổ đang có.

## Death

event-death = Có người trong gia đình mất
event-death-example = Bảo hiểm, hưu trí, hộ, nhà đất

because-death-notice = Nộp trong 7 ngày từ khi biết tin. Công ty tang lễ có thể làm thay.
because-death-notice-done = Đã nộp rồi.
because-death-head = Còn lại từ hai người từ 15 tuổi. Chủ hộ mới được khai báo trong 14 ngày.
because-death-head-clear = Người mất không phải chủ hộ, hoặc đã rõ ai là chủ hộ mới, nên không cần.
because-death-kokuho = Việc ra khỏi Bảo hiểm Y tế Quốc dân khai báo trong 14 ngày. Nếu có giấy xác nhận tư cách, vui lòng trả lại.
because-death-kokuho-none = Người mất không có Bảo hiểm Y tế Quốc dân.
because-death-kokuho-funeral = Tiền mai táng trả cho người tổ chức tang lễ. Hãy xin trong 2 năm từ ngày sau tang lễ.
because-death-kokuho-funeral-none = Nếu có bảo hiểm y tế khác, hãy xin ở đó.
because-death-kokuho-head = Bảo hiểm Y tế Quốc dân ghi theo chủ hộ nên phần ghi của gia đình thay đổi.
because-death-kokuho-head-none = Chủ hộ không đổi, hoặc trong nhà không ai có Bảo hiểm Y tế Quốc dân.
because-death-kouki = Việc kết thúc y tế từ 75 tuổi khai báo trong 14 ngày.
because-death-kouki-funeral = Tiền mai táng trả cho người tổ chức tang lễ. Hãy xin trong 2 năm từ ngày sau tang lễ.
because-death-kouki-none = Người mất không thuộc y tế từ 75 tuổi.
because-death-kaigo = Vui lòng trả thẻ bảo hiểm chăm sóc. Nếu đã đóng thừa, chúng tôi hỏi tài khoản để trả lại.
because-death-kaigo-none = Người mất dưới 65 tuổi và không có mức chăm sóc.
because-death-pension = Lương hưu được dừng, và có thể xin phần chưa nhận. Với một số loại, chúng tôi chỉ đường đến văn phòng hưu trí.
because-death-pension-payer = Người mất đóng Hưu trí Quốc dân. Gia đình có thể nhận tiền tuất hoặc tiền một lần.
because-death-pension-none = Người mất không nhận lương hưu. Nếu có hưu trí công ty, vui lòng hỏi văn phòng hưu trí về tiền tuất.
because-death-dependent = Người phụ thuộc mất bảo hiểm. Nếu không vào bảo hiểm khác, họ vào Bảo hiểm Y tế Quốc dân trong 14 ngày.
because-death-dependent-none = Không ai là người phụ thuộc của người mất.
because-death-dependent-pension = Vợ hoặc chồng phụ thuộc từ 20 đến 59 tuổi khai báo Hưu trí Quốc dân trong 14 ngày.
because-death-dependent-pension-none = Không ai là người phụ thuộc của người mất.
because-death-allowance = Người mất nhận trợ cấp trẻ em. Người nuôi con từ nay xin trong 15 ngày.
because-death-allowance-none = Người mất không nhận trợ cấp trẻ em.
because-death-child-medical = Đổi tên người giám hộ hoặc bảo hiểm y tế trên thẻ y tế của trẻ.
because-death-child-medical-none = Thẻ y tế trẻ em không thay đổi.
because-death-raising-allowance = Dành cho người nuôi con một mình. Tùy tiền tuất, vui lòng hỏi chúng tôi.
because-death-raising-medical = Giúp chi phí y tế cho gia đình cha mẹ đơn thân.
because-death-raising-none = Dành cho người nuôi con một mình.
because-death-property = Chọn một người thừa kế nhận thông báo thuế đất hoặc nhà.
because-death-property-none = Người mất không có đất hay nhà ở thành phố này.
because-death-moped = Đổi tên chủ xe hoặc bỏ xe. Nếu không, năm sau vẫn bị tính thuế.
because-death-moped-none = Người mất không có xe máy nhỏ hay xe đặc biệt nhỏ.
because-death-dog = Ai nhận nuôi chó khai báo chủ mới trong 30 ngày.
because-death-dog-none = Người mất không có chó đã đăng ký.
because-death-housing = Người ở lại khai báo điều đó, hoặc trả lại nhà.
because-death-housing-none = Người mất không ở nhà của thành phố.
because-death-disability = Vui lòng trả sổ khuyết tật. Chúng tôi cùng xem trợ cấp và các giấy khác.
because-death-disability-none = Người mất không có sổ khuyết tật.
because-death-disability-medical = Nếu có thẻ y tế khuyết tật nặng, vui lòng trả lại.
because-death-disability-medical-none = Người mất không có sổ khuyết tật.
because-death-water = Hợp đồng nước được đổi tên hoặc kết thúc.
because-death-water-none = Chỉ thay đổi nếu hợp đồng đứng tên người mất.
because-death-welfare = Số người trong hộ thay đổi. Vui lòng hỏi nhân viên phụ trách cả về chi phí tang lễ.
because-death-consult = Nếu lo về tiền sinh sống, chúng tôi lắng nghe ở phòng riêng. Không cần vội.
because-death-nursery = Tiền nhà trẻ có thể thay đổi khi hộ thay đổi. Không cần vội.
because-death-nursery-none = Không có gì thay đổi về nhà trẻ.
because-death-school-none = Trường không đổi. Nếu lo về chi phí học, vui lòng hỏi Phòng Giáo dục Trường học.
because-death-exempt = Có thể xin miễn nếu khó đóng Hưu trí Quốc dân.
because-death-exempt-none = Không ai mới vào Hưu trí Quốc dân.
because-death-koseki = Thừa kế và hưu trí cần giấy hộ tịch có ghi việc mất. Trước hết vui lòng hỏi nơi nhận cần mấy bản.
because-death-koseki-later = Dùng khi thừa kế chẳng hạn. Sau khi khai tử, một đến hai tuần mới ghi vào hộ tịch.
because-death-juminhyo = Hưu trí và nhà đất có thể cần hồ sơ cư trú đã xóa (除票) của người mất.
because-death-juminhyo-later = Lấy hồ sơ đã xóa khi được yêu cầu, cho hưu trí hoặc nhà.
because-death-valuation = Để đăng ký đất hoặc nhà thừa kế, cần giấy định giá. Phải đăng ký trong 3 năm.
because-death-valuation-none = Không có đất hay nhà để đăng ký.
because-death-seal-heirs = Giấy chia di sản cần giấy chứng nhận con dấu của những người thừa kế.
because-death-seal-heirs-none = Người thừa kế chỉ lấy khi ngân hàng, v.v. yêu cầu.
because-death-tax = Nếu còn thuế cư trú, người thừa kế nộp. Quý vị có thể chờ thông báo.
because-death-seal-ends = Đăng ký con dấu tự kết thúc khi khai tử. Quý vị có thể trả hoặc hủy thẻ đăng ký.
because-death-card-keep = Thẻ tự hết hiệu lực. Có thể cần số cho việc thừa kế, xin giữ thẻ đến khi xong.

## Marriage

event-marriage = Sắp hoặc mới kết hôn
event-marriage-example = Khai báo, đổi tên hoặc địa chỉ

because-marriage-notice = Hai người là vợ chồng từ ngày đơn được nhận.
because-marriage-notice-done = Đã nộp rồi.
because-marriage-move-in = Khai báo trong 14 ngày từ khi bắt đầu sống ở đây. Không khai báo trước được.
because-marriage-no-move-in = Quý vị không chuyển đến từ ngoài thành phố.
because-marriage-move-within = Khai báo trong 14 ngày từ khi bắt đầu sống ở nhà mới.
because-marriage-no-move-within = Quý vị không chuyển trong thành phố.
because-marriage-move-out = Có thể khai báo trước khi chuyển.
because-marriage-no-move-out = Quý vị không chuyển khỏi thành phố.
because-marriage-household = Hai hộ ở cùng địa chỉ có thể nhập làm một. Khai báo trong 14 ngày từ ngày thay đổi.
because-marriage-household-with-move = Hộ được quyết định cùng khai báo chuyển nhà.
because-marriage-card-name = Họ thay đổi nên phải sửa thẻ trong 14 ngày.
because-marriage-card-address = Địa chỉ thay đổi nên phải sửa thẻ trong 14 ngày.
because-marriage-card-same = Tên và địa chỉ trên thẻ không đổi, hoặc không có thẻ, hoặc thẻ được sửa ở nơi chuyển đến.
because-marriage-card-continue = Quý vị dùng tiếp thẻ của địa phương cũ. Thẻ hết hiệu lực sau 90 ngày từ khi khai báo chuyển đến.
because-marriage-card-no-continue = Quý vị không chuyển đến từ ngoài thành phố, hoặc không có thẻ.
because-marriage-cert = Khi tên hoặc địa chỉ đổi, chứng thực điện tử để ký hết hiệu lực. Quý vị nhận cái mới.
because-marriage-cert-same = Chứng thực điện tử để ký vẫn dùng được, hoặc được cấp mới ở nơi chuyển đến.
because-marriage-seal-here = Con dấu đăng ký ở nơi quý vị sống. Đăng ký cũ kết thúc.
because-marriage-seal-name = Khi đổi họ, con dấu mang họ cũ hết đăng ký. Hãy đăng ký con dấu mới.
because-marriage-seal-same = Đăng ký vẫn giữ nguyên, hoặc quý vị không có.
because-marriage-seal-ends = Thành phố tự kết thúc đăng ký không còn hiệu lực.
because-marriage-former-name = Hãy khai báo nếu muốn ghi họ cũ vào hồ sơ cư trú và thẻ.
because-marriage-no-former-name = Họ của quý vị không đổi.
because-marriage-kokuho-join = Khai báo trong 14 ngày từ khi ra khỏi bảo hiểm nơi làm việc.
because-marriage-kokuho-here = Quý vị vào lại Bảo hiểm Y tế Quốc dân ở thành phố này, trong 14 ngày từ ngày chuyển.
because-marriage-kokuho-unknown = Nếu không vào bảo hiểm nơi làm việc, quý vị vào bảo hiểm này. Khi đã rõ, vui lòng khai báo sớm.
because-marriage-kokuho-no-join = Quý vị không mới vào Bảo hiểm Y tế Quốc dân.
because-marriage-kokuho-leave = Khai báo trong 14 ngày từ khi vào bảo hiểm nơi làm việc. Bảo hiểm cũ không tự kết thúc.
because-marriage-kokuho-out = Quý vị vào lại ở nơi chuyển đến nên ra khỏi bảo hiểm của thành phố này.
because-marriage-kokuho-no-leave = Quý vị không ra khỏi Bảo hiểm Y tế Quốc dân.
because-marriage-kokuho-change = Tên, địa chỉ hoặc hộ thay đổi nên sửa phần ghi, trong 14 ngày.
because-marriage-kokuho-no-change = Bảo hiểm Y tế Quốc dân không có gì thay đổi.
because-marriage-pension = Quý vị ra khỏi hưu trí công ty, hoặc hết là người phụ thuộc. Khai báo Hưu trí Quốc dân trong 14 ngày.
because-marriage-pension-work = Ai thành người phụ thuộc thì làm ở nơi làm việc của vợ/chồng. Đổi tên thường không cần làm gì.
because-marriage-single-allowance = Trợ cấp nuôi dưỡng trẻ hết khi kết hôn. Vui lòng khai báo; nếu không, sẽ phải trả lại tiền.
because-marriage-single-medical = Hỗ trợ y tế đơn thân hết khi kết hôn. Vui lòng trả thẻ.
because-marriage-single-none = Hiện quý vị không nhận.
because-marriage-allowance-here = Quý vị xin lại ở thành phố này, trong 15 ngày từ ngày sau ngày dự định chuyển đi. Công chức xin ở nơi làm việc.
because-marriage-allowance-receiver = Người có thu nhập cao hơn nhận. Hãy xin nếu người nhận thay đổi.
because-marriage-allowance-none = Không có con đến tháng 3 sau sinh nhật 18 tuổi, hoặc quý vị xin ở nơi chuyển đến.
because-marriage-allowance-change = Khai báo tên hoặc địa chỉ mới của người nhận hoặc của con.
because-marriage-allowance-same = Trợ cấp trẻ em không có gì thay đổi.
because-marriage-allowance-end = Trợ cấp của thành phố này kết thúc. Ở nơi chuyển đến, hãy xin trong 15 ngày từ ngày sau ngày dự định chuyển đi.
because-marriage-allowance-no-end = Trợ cấp của thành phố này không kết thúc.
because-marriage-medical-here = Thẻ y tế của con được xin lại ở thành phố này.
because-marriage-medical-not-here = Không có con nào xin lại ở thành phố này.
because-marriage-medical-change = Khai báo tên, địa chỉ hoặc bảo hiểm y tế mới của con hoặc người giám hộ. Nếu chuyển khỏi thành phố, vui lòng trả thẻ.
because-marriage-medical-same = Thẻ y tế trẻ em không đổi, hoặc được xin lại ở thành phố này.
because-marriage-nursery = Nếu con đi nhà trẻ, hãy khai báo thay đổi của hộ.
because-marriage-nursery-none = Không có con chưa đến tuổi đi học.
because-marriage-dog = Khai báo tên hoặc địa chỉ mới của chủ chó trong 30 ngày.
because-marriage-dog-none = Không có chó, hoặc tên và địa chỉ không đổi.
because-marriage-moped = Khai báo tên hoặc địa chỉ mới của chủ xe. Nếu chuyển khỏi thành phố, vui lòng trả biển số.
because-marriage-moped-none = Không có xe máy nhỏ, hoặc tên và địa chỉ không đổi.
because-marriage-housing = Nếu có người khác đến sống cùng, vui lòng khai báo trước.
because-marriage-housing-none = Quý vị không ở nhà của thành phố.
because-marriage-welfare = Nếu số người trong hộ thay đổi, vui lòng báo nhân viên phụ trách.
because-marriage-welfare-none = Quý vị không nhận trợ cấp sinh hoạt.
because-marriage-disability = Đổi tên hoặc địa chỉ trong sổ khuyết tật.
because-marriage-disability-none = Không có sổ, hoặc tên và địa chỉ không đổi.
because-marriage-disability-medical = Đổi tên, địa chỉ hoặc bảo hiểm trên thẻ y tế. Ai chuyển đến thành phố này thì xin lại.
because-marriage-disability-medical-none = Không có thẻ này, hoặc không có gì thay đổi.
because-marriage-water = Khi đã rõ ngày chuyển, hãy báo nơi bắt đầu và nơi ngừng dùng nước.
because-marriage-water-none = Quý vị không chuyển nhà.
because-marriage-juminhyo = Dùng để đổi tên hoặc địa chỉ trên bằng lái xe hay ở ngân hàng. Lấy được sau khi khai báo.
because-marriage-juminhyo-none = Tên và địa chỉ đều không đổi.
because-marriage-koseki = Hộ chiếu, v.v. cần hộ tịch có ghi kết hôn. Việc này mất một đến hai tuần. Nếu gấp, có giấy chứng nhận đã nhận đơn.
because-marriage-domicile = Nơi đặt hộ tịch mới được ghi trong đơn kết hôn. Mục này chỉ để đổi về sau.

## Divorce

event-divorce = Sắp hoặc mới ly hôn
event-divorce-example = Khai báo, tên, trợ cấp cho con

because-divorce-notice-court = Khai báo trong 10 ngày, tính ngày tòa quyết định là ngày thứ nhất.
because-divorce-notice = Ly hôn có hiệu lực từ ngày đơn được nhận.
because-divorce-keep-name = Đã khai báo ly hôn. Để giữ họ khi kết hôn, hãy khai báo trong 3 tháng.
because-divorce-notice-done = Đã nộp rồi. Sau 3 tháng từ khi ly hôn, đổi họ phải được tòa án gia đình cho phép.
because-divorce-move-in = Khai báo trong 14 ngày từ khi bắt đầu sống ở đây. Không khai báo trước được.
because-divorce-no-move-in = Quý vị không chuyển đến từ ngoài thành phố.
because-divorce-move-within = Khai báo trong 14 ngày từ khi bắt đầu sống ở nhà mới.
because-divorce-no-move-within = Quý vị không chuyển trong thành phố.
because-divorce-move-out = Có thể khai báo trước khi chuyển.
because-divorce-no-move-out = Quý vị không chuyển khỏi thành phố.
because-divorce-household = Khai báo trong 14 ngày nếu chủ hộ đã chuyển đi, hoặc một nhà thành hai hộ.
because-divorce-household-with-move = Hộ được quyết định cùng khai báo chuyển nhà.
because-divorce-single-allowance = Dành cho người nuôi con một mình. Được trả từ tháng sau tháng làm đơn, vui lòng xin sớm.
because-divorce-single-medical = Giúp chi phí y tế cho gia đình cha mẹ đơn thân.
because-divorce-single-none = Dành cho người nuôi con một mình.
because-divorce-allowance-here = Người sống với con xin ở đây, trong 15 ngày từ ngày sau ngày dự định chuyển đi. Công chức xin ở nơi làm việc.
because-divorce-allowance = Người sống với con nhận. Nếu người nhận thay đổi, hãy xin trong 15 ngày. Công chức xin ở nơi làm việc.
because-divorce-allowance-none = Không có con ở tuổi đó sống cùng, hoặc quý vị xin ở nơi chuyển đến.
because-divorce-allowance-end = Trợ cấp của thành phố này kết thúc. Ở nơi chuyển đến, hãy xin trong 15 ngày từ ngày sau ngày dự định chuyển đi.
because-divorce-allowance-no-end = Trợ cấp của thành phố này không kết thúc vì chuyển nhà.
because-divorce-allowance-change = Khai báo tên hoặc địa chỉ mới của người nhận hoặc của con.
because-divorce-allowance-same = Tên và địa chỉ trong trợ cấp trẻ em không đổi.
because-divorce-kokuho-join = Khai báo trong 14 ngày từ khi mất bảo hiểm nơi làm việc. Thuế tính từ ngày đó, dù khai báo muộn.
because-divorce-kokuho-here = Quý vị vào lại Bảo hiểm Y tế Quốc dân ở thành phố này, trong 14 ngày từ ngày chuyển.
because-divorce-kokuho-unknown = Nếu hết là người phụ thuộc và không vào bảo hiểm khác, hãy khai báo trong 14 ngày.
because-divorce-kokuho-no-join = Quý vị không mới vào Bảo hiểm Y tế Quốc dân.
because-divorce-kokuho-leave = Khai báo trong 14 ngày từ khi vào bảo hiểm nơi làm việc. Bảo hiểm cũ không tự kết thúc.
because-divorce-kokuho-out = Quý vị vào lại ở nơi chuyển đến nên ra khỏi bảo hiểm của thành phố này.
because-divorce-kokuho-no-leave = Quý vị không ra khỏi Bảo hiểm Y tế Quốc dân.
because-divorce-kokuho-change = Tên, địa chỉ hoặc hộ thay đổi nên sửa phần ghi, trong 14 ngày.
because-divorce-kokuho-no-change = Bảo hiểm Y tế Quốc dân không có gì thay đổi.
because-divorce-pension-spouse = Quý vị hết là người phụ thuộc. Khai báo Hưu trí Quốc dân trong 14 ngày. Nếu có hưu trí công ty của mình, nơi làm việc làm.
because-divorce-pension-left = Quý vị đã ra khỏi hưu trí công ty nên khai báo Hưu trí Quốc dân trong 14 ngày.
because-divorce-pension-same = Loại hưu trí của quý vị không đổi.
because-divorce-exempt = Có thể xin miễn nếu khó đóng Hưu trí Quốc dân.
because-divorce-exempt-none = Quý vị không tự đóng Hưu trí Quốc dân.
because-divorce-medical-here = Thẻ y tế của con được xin lại ở thành phố này.
because-divorce-medical-not-here = Không có con nào xin lại ở thành phố này.
because-divorce-medical-change = Khai báo người giám hộ, bảo hiểm y tế hoặc tên mới. Nếu chuyển khỏi thành phố, vui lòng trả thẻ.
because-divorce-medical-same = Không có con sống cùng, hoặc thẻ được xin lại ở thành phố này.
because-divorce-card-name = Họ thay đổi nên phải sửa thẻ trong 14 ngày.
because-divorce-card-address = Địa chỉ thay đổi nên phải sửa thẻ trong 14 ngày.
because-divorce-card-same = Tên và địa chỉ trên thẻ không đổi, hoặc không có thẻ, hoặc thẻ được sửa ở nơi chuyển đến.
because-divorce-card-continue = Quý vị dùng tiếp thẻ của địa phương cũ. Thẻ hết hiệu lực sau 90 ngày từ khi khai báo chuyển đến.
because-divorce-card-no-continue = Quý vị không chuyển đến từ ngoài thành phố, hoặc không có thẻ.
because-divorce-cert = Khi tên hoặc địa chỉ đổi, chứng thực điện tử để ký hết hiệu lực. Quý vị nhận cái mới.
because-divorce-cert-same = Chứng thực điện tử để ký vẫn dùng được, hoặc được cấp mới ở nơi chuyển đến.
because-divorce-pin = Nếu người khác biết mã PIN của quý vị, đổi mã sẽ an toàn hơn.
because-divorce-pin-none = Quý vị không có thẻ.
because-divorce-seal-here = Con dấu đăng ký ở nơi quý vị sống. Đăng ký cũ kết thúc.
because-divorce-seal-name = Khi đổi họ, con dấu mang họ cũ hết đăng ký. Hãy đăng ký con dấu mới.
because-divorce-seal-same = Đăng ký vẫn giữ nguyên, hoặc quý vị không có.
because-divorce-seal-ends = Thành phố tự kết thúc đăng ký không còn hiệu lực.
because-divorce-former-name = Hãy khai báo nếu muốn ghi họ cũ vào hồ sơ cư trú và thẻ.
because-divorce-no-former-name = Họ của quý vị không đổi.
because-divorce-address = Nếu nguy hiểm khi có người biết địa chỉ của quý vị, hãy nói nhỏ với nhân viên. Chúng tôi lắng nghe ở nơi không ai khác nghe được.
because-divorce-refusal = Nếu sợ có đơn ly hôn nộp mà mình không biết, quý vị có thể đề nghị chúng tôi không nhận.
because-divorce-refusal-done = Đã khai báo ly hôn.
because-divorce-nursery = Nếu con đi nhà trẻ, hãy khai báo thay đổi của hộ.
because-divorce-nursery-none = Không có con chưa đến tuổi đi học.
because-divorce-after-school = Học sinh cần chỗ trông sau giờ học có thể xin. Nếu đang gửi, hãy khai báo thay đổi của hộ.
because-divorce-after-school-none = Không có học sinh sống cùng quý vị.
because-divorce-dog = Khai báo tên hoặc địa chỉ mới của chủ chó trong 30 ngày.
because-divorce-dog-none = Không có chó, hoặc tên và địa chỉ không đổi.
because-divorce-moped = Khai báo tên hoặc địa chỉ mới của chủ xe. Nếu chuyển khỏi thành phố, vui lòng trả biển số.
because-divorce-moped-none = Không có xe máy nhỏ, hoặc tên và địa chỉ không đổi.
because-divorce-housing = Khai báo nếu người ở hoặc người thuê thay đổi.
because-divorce-housing-none = Quý vị không ở nhà của thành phố.
because-divorce-welfare = Nếu số người trong hộ thay đổi, vui lòng báo nhân viên phụ trách.
because-divorce-consult = Nếu lo về tiền sinh sống, chúng tôi lắng nghe ở phòng riêng.
because-divorce-disability = Đổi tên hoặc địa chỉ trong sổ khuyết tật.
because-divorce-disability-none = Không có sổ, hoặc tên và địa chỉ không đổi.
because-divorce-disability-medical = Đổi tên, địa chỉ hoặc bảo hiểm trên thẻ y tế. Ai chuyển đến thành phố này thì xin lại.
because-divorce-disability-medical-none = Không có thẻ này, hoặc không có gì thay đổi.
because-divorce-water = Khi đã rõ ngày chuyển, hãy báo nơi bắt đầu và nơi ngừng dùng nước.
because-divorce-water-name = Nếu hợp đồng đứng tên người ra đi, đổi tên hợp đồng.
because-divorce-koseki-allowance = Trợ cấp nuôi dưỡng trẻ cần hộ tịch có ghi ly hôn. Việc này mất một đến hai tuần. Không mất phí.
because-divorce-koseki = Hưu trí và đổi tên có thể cần hộ tịch có ghi ly hôn. Việc này mất một đến hai tuần.
because-divorce-juminhyo = Dùng để đổi tên hoặc địa chỉ. Lấy được sau khi khai báo.
because-divorce-income = Trợ cấp có thể cần giấy chứng nhận thu nhập của địa phương cũ.
because-divorce-income-none = Thủ tục của thành phố này thường không cần.
because-divorce-domicile = Nơi đặt hộ tịch mới được ghi trong đơn ly hôn. Mục này chỉ để đổi về sau.

## Marriage and divorce alike

because-family-pregnant = Phiếu khám thai được đổi sang phiếu của thành phố này.
because-family-pregnant-none = Không có người mang thai chuyển đến từ ngoài thành phố.
because-family-school = Khai báo nếu đổi trường do chuyển nhà. Vui lòng báo trường hiện tại trước.
because-family-school-none = Trường không đổi. Nếu lo về chi phí học, vui lòng hỏi Phòng Giáo dục Trường học.
because-family-kouki-in = Từ 75 tuổi: vui lòng mang giấy chứng nhận (負担区分等証明書) của địa phương cũ.
because-family-kouki-in-none = Không ai từ 75 tuổi chuyển đến từ ngoài thành phố.
because-family-kouki-out = Từ 75 tuổi: nếu rời tỉnh, quý vị nhận giấy chứng nhận mang theo.
because-family-kouki-out-none = Không ai từ 75 tuổi chuyển khỏi thành phố.
because-family-kaigo-in = Mức chăm sóc được chuyển tiếp trong 14 ngày từ ngày chuyển.
because-family-kaigo-in-none = Không ai có mức chăm sóc chuyển đến từ ngoài thành phố.
because-family-kaigo-out = Quý vị nhận giấy chứng nhận mức chăm sóc. Vui lòng nộp ở địa phương mới trong 14 ngày từ ngày chuyển.
because-family-kaigo-out-none = Không ai có mức chăm sóc chuyển khỏi thành phố.
because-family-jiritsu = Ai dùng hỗ trợ y tế (自立支援医療) sửa tên, địa chỉ hoặc bảo hiểm.
because-family-jiritsu-none = Không ai dùng, hoặc không có gì thay đổi.
