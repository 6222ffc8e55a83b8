# Birth, death, marriage, divorce, the registered domicile. Gentle and short where somebody has died.

## Procedures that the kiosk only explains

procedure-shussei = Birth notification
procedure-shussei-example = 出生届: a child was born
guide-shussei = Fill in the form that the hospital gave you and hand it in at the Residents Division. The right half is filled in by the doctor or midwife.
deadline-shussei-due = It is due within 14 days, the birthday being the first. It is accepted later too.

check-shussei-paper = Please bring the birth notification form. The doctor or midwife must have filled in its right half.
check-shussei-handbook = Please bring the Mother and Child Health Handbook. We note the notification in it.
check-shussei-who = The father or mother notifies. Once it is signed, someone else may bring it.
check-shussei-where = You can also hand it in where your family register is kept, or where the child was born.
check-shussei-furigana = The reading of the name in kana is registered too. For a rare reading we may ask for something, such as a book, that shows it.
check-shussei-foreign = The notification is needed also when both parents are foreign. A child who stays in Japan must also apply to the Immigration Services Agency for a status of residence within 30 days of birth.
check-shussei-late = The 14 days are over. We accept the notification. At the counter you get a paper on which to write the reason.

procedure-shibo = Death notification
procedure-shibo-example = 死亡届: someone in your family has died
guide-shibo = Hand in the death notification at the Residents Division and you receive the permit for cremation. Often the undertaker does this for the family.
deadline-shibo-due = It is due within 7 days, the day on which you learned of the death being the first. It is accepted later too.

check-shibo-paper = Please bring the death notification form. A doctor must have filled in its right half (the death certificate).
check-shibo-who = A relative, someone who lived in the same home, the landlord or a guardian notifies. Once it is signed, the undertaker may bring it.
check-shibo-where = You can also hand it in where the person’s family register is kept, or where the person died.
check-shibo-cremation = You apply for the cremation permit at the same time. A cremation is possible 24 hours after the death.
check-shibo-copies = The death certificate does not come back to you. Copies made beforehand can help with insurance and pensions.
check-shibo-late = The 7 days are over. We accept the notification. At the counter you get a paper on which to write the reason.

procedure-konin = Marriage notification
procedure-konin-example = 婚姻届: getting married
guide-konin = Hand in the marriage notification at the Residents Division, signed by both of you and two witnesses. The day on which it is accepted is the day of your marriage.

check-konin-paper = Please bring the marriage notification form, signed by both of you and by two witnesses aged 18 or older.
check-konin-who = One of you, or someone you asked, may bring it. Whoever does not come is told by post that it was accepted.
check-konin-where = You can also hand it in where either of you lives or has a family register. A copy of the family register is usually not needed.
check-konin-foreign = If one of you is not Japanese, we need a certificate of capacity to marry and the passport, with Japanese translations. It differs by country, so please ask at the counter first.
check-konin-cards = If your surname changes, your My Number Card must be updated within 14 days. Please bring it.

procedure-rikon = Divorce notification
procedure-rikon-example = 離婚届: divorce, keeping the married name
guide-rikon = If you agree to divorce, hand in the notification at the Residents Division, signed by both of you and two witnesses. If a court decided, hand in the court’s papers too.
deadline-rikon-court-due = A divorce decided in court is due within 10 days, the day of the decision being the first. It is accepted later too.
deadline-rikon-name-due = To keep the surname of the marriage, notify within 3 months from the day after the divorce. Later, a family court must allow it.

check-rikon-paper = Please bring the divorce notification form, signed by both of you and by two witnesses aged 18 or older.
check-rikon-court-paper = Please bring the divorce notification form and the court’s papers: the record of the mediation or settlement, or the decision with a certificate that it is final. No witnesses are needed.
check-rikon-name-paper = To keep the surname of the marriage you hand in another form. The Residents Division has it.
check-rikon-where = You can also hand it in where your family register is kept or where the person who notifies lives. A copy of the family register is usually not needed.
check-rikon-custody = For children under 18 you write who has parental authority: both parents, or one. It can also be handed in while a family court is deciding about a child.
check-rikon-children-name = A divorce does not change the children’s surname or register. To change them, first a family court must allow it, then you notify us.
check-rikon-name = Whoever changed the surname by marriage returns to the earlier one. If you want to keep it, you can notify that together with the divorce.
check-rikon-pension = A split of the pension is claimed at the pension office. There is a time limit, so please ask there early.
check-rikon-court-late = The 10 days are over. We accept the notification. At the counter you get a paper on which to write the reason.
check-rikon-name-late = After 3 months the surname can no longer be kept by a notification alone. First a family court must allow it.

procedure-tenseki = Change of domicile
procedure-tenseki-example = 転籍届: moving the family register
guide-tenseki = Hand in the notification at the Residents Division, whenever you like. The new registered domicile need not be where you live.

check-tenseki-paper = Please bring the form, signed by the first person of the register and by his or her husband or wife.
check-tenseki-who = The first person of the register and the spouse notify. Once it is signed, someone else may bring it.
check-tenseki-where = You can hand it in at the present domicile, at the new one, or where you live. A copy of the family register is usually not needed.
check-tenseki-effects = Afterwards, for an inheritance for example, the register of the earlier domicile is needed too.

## What is asked before the lists

field-birth-filed = Birth notification
ask-birth-filed = Have you already handed in the birth notification?

field-birth-family = The baby and the family
ask-birth-family = Does any of this apply to the baby or the family?
ask-birth-family-hint = If not, simply press “Next”.
choice-birth-family-siblings = An older brother or sister
choice-birth-family-siblings-example = Up to the March after the 18th birthday
choice-birth-family-small = Born small, or in hospital care
choice-birth-family-small-example = Such as 2,000 g or less
choice-birth-family-single = I raise the child alone
choice-birth-family-foreign = Both parents are foreign

field-baby-insurance = The baby’s health insurance
ask-baby-insurance = Which health insurance will the baby join?
choice-baby-insurance-work = Insurance through work
choice-baby-insurance-work-example = As a dependant of the father or mother
choice-baby-insurance-national = National Health Insurance
choice-baby-insurance-undecided = Not decided yet

field-mother-insurance = The mother’s health insurance
ask-mother-insurance = Which health insurance does the person who gave birth have?
ask-mother-insurance-hint = It matters for the childbirth payment and the pension.
choice-mother-insurance-work = Insurance through work
choice-mother-insurance-work-example = Her own, or as a dependant
choice-mother-insurance-national = National Health Insurance
choice-mother-insurance-own = Continued insurance, or a trade’s own
choice-mother-insurance-unknown = Not sure

field-death-filed = Death notification
ask-death-filed = Has the death notification already been handed in?
ask-death-filed-hint = The undertaker may have done it for you.

field-deceased-65 = Age of the person who died
ask-deceased-65 = Was the person who died 65 or older?

field-household-left = Who remains
ask-household-left = How many people aged 15 or older remain in the same household?
choice-household-left-none = Nobody
choice-household-left-one = One
choice-household-left-several = Two or more

field-family-left = The family
ask-family-left = Does any of this apply to someone in the family?
ask-family-left-hint = If not, simply press “Next”.
choice-family-left-national = Has National Health Insurance
choice-family-left-dependent = Was a dependant of the person who died
choice-family-left-dependent-example = In the insurance of a workplace
choice-family-left-raising-alone = Now raises a child alone
choice-family-left-raising-alone-example = Up to the March after the 18th birthday
choice-family-left-welfare = Receives public assistance

field-marriage-filed = Marriage notification
ask-marriage-filed = Have you already handed in the marriage notification?

field-divorce-way = How the divorce was decided
ask-divorce-way = How was the divorce decided?
choice-divorce-way-agreed = Between the two of us
choice-divorce-way-agreed-example = 協議離婚
choice-divorce-way-court = In court
choice-divorce-way-court-example = Mediation, settlement or decision

field-divorce-filed = Divorce notification
ask-divorce-filed = Has the divorce notification already been handed in?

field-divorced-on = Day of the divorce
ask-divorced-on = When was the divorce?
ask-divorced-on-hint = If it was decided in court: the day of the settlement, or the day on which the decision became final.

field-card-held = My Number Card
ask-card-held = Do you have a My Number Card?

field-moving-way = Move
ask-moving-way = Do you move house?
ask-moving-way-hint = Also if you have moved already or will move soon.
choice-moving-way-none = No
choice-moving-way-within = Within this city
choice-moving-way-in = Into this city
choice-moving-way-out = Out of this city

field-insurance-path = Health insurance
ask-insurance-path = What happens with your health insurance?
choice-insurance-path-keep-work = Stays with a workplace
choice-insurance-path-keep-work-example = Also as a dependant
choice-insurance-path-keep-national = Stays National Health Insurance
choice-insurance-path-join-national = From a workplace to National
choice-insurance-path-join-national-example = No longer a dependant, or left the job
choice-insurance-path-leave-national = From National to a workplace
choice-insurance-path-leave-national-example = Becoming a dependant, or a new job
choice-insurance-path-unknown = Something else, or not sure

## Birth

event-birth = A child was born
event-birth-example = Notification, allowance, medical care

because-birth-notice = It is due within 14 days, the birthday being the first.
because-birth-notice-done = It has been handed in already.
because-birth-allowance-first = Apply within 15 days from the day after the birth; it is paid from the next month. Later, months can be lost.
because-birth-allowance-not-first = If you receive it for an older child, notify “one more child”. A civil servant who receives it applies at the workplace.
because-birth-allowance-more = You have one more child. Notify within 15 days from the day after the birth; it rises from the next month.
because-birth-allowance-no-more = If it is your first claim, make the claim. A civil servant who receives it notifies the workplace.
because-birth-child-medical = It helps with the baby’s medical costs. Please apply soon, once the health insurance is settled.
because-birth-kokuho = The baby joins National Health Insurance too. Notify within 14 days of birth.
because-birth-kokuho-undecided = If the baby does not join the insurance of a workplace, please notify soon.
because-birth-kokuho-by-work = Insurance through work is joined through the workplace.
because-birth-lump-sum = If the hospital was paid directly, apply for what is left over. If not, apply for the whole payment.
because-birth-lump-sum-unknown = It may be possible if the person who gave birth has National Health Insurance.
because-birth-lump-sum-elsewhere = Apply to the health insurance of the person who gave birth.
because-birth-kokuho-maternity = The insurance tax of the person who gave birth is lowered for the months around the birth.
because-birth-kokuho-maternity-unknown = The tax is lowered if the person who gave birth has National Health Insurance.
because-birth-kokuho-maternity-none = The person who gave birth does not have National Health Insurance.
because-birth-pension-maternity = The person who gave birth pays no National Pension contribution for some months.
because-birth-pension-maternity-unknown = It applies if the person who gave birth pays the National Pension herself.
because-birth-pension-maternity-work = With a company pension the workplace does it. Dependants pay no contribution anyway.
because-birth-small = It helps with hospital costs of a baby who needs hospital care, as a doctor certifies.
because-birth-not-small = It is for babies born small who need hospital care.
because-birth-single-allowance = It is for parents who raise a child alone. It is paid from the month after the application.
because-birth-single-medical = It helps with the medical costs of families with one parent.
because-birth-two-parents = It is for parents who raise a child alone.
because-birth-card = The baby’s card can be applied for together with the birth notification. Under the age of one no photo is needed.
because-birth-support = If you have not yet applied for the payment that supports pregnancy and birth, please do.
because-birth-juminhyo = A workplace may ask for a residence certificate that shows the baby.
because-birth-juminhyo-none = Procedures of this city do not need it.
because-birth-certificate-abroad = An embassy or the immigration office may ask for a certificate of the notification.
because-birth-koseki-none = Procedures of this city do not need it.
because-birth-nursery = Apply when you want to use a nursery or the like.
because-birth-handbook = You keep using the handbook you have.

## Death

event-death = Someone in your family has died
event-death-example = Insurance, pension, household, property

because-death-notice = It is due within 7 days of learning of the death. The undertaker may do it for you.
because-death-notice-done = It has been handed in already.
because-death-head = Two or more people of 15 or older remain. The new head of household is notified within 14 days.
because-death-head-clear = The person was not the head, or it is clear who the next head is, so nothing is needed.
because-death-kokuho = Leaving National Health Insurance is notified within 14 days. If there is an eligibility certificate, please return it.
because-death-kokuho-none = The person did not have National Health Insurance.
because-death-kokuho-funeral = A funeral payment goes to whoever held the funeral. Apply within 2 years from the day after it.
because-death-kokuho-funeral-none = With another health insurance, apply there.
because-death-kokuho-head = National Health Insurance goes by the head of household, so the family’s entries change.
because-death-kokuho-head-none = The head does not change, or nobody in the family has National Health Insurance.
because-death-kouki = The end of the medical care from 75 is notified within 14 days.
because-death-kouki-funeral = A funeral payment goes to whoever held the funeral. Apply within 2 years from the day after it.
because-death-kouki-none = The person was not in the medical care from 75.
because-death-kaigo = Please return the care insurance certificate. If too much was paid, we ask for an account to pay it back.
because-death-kaigo-none = The person was under 65 and had no care level.
because-death-pension = The pension is stopped, and what is still due can be claimed. For some pensions we show you the way to the pension office.
because-death-pension-payer = The person paid the National Pension. The family may receive a survivors’ pension or a lump sum.
because-death-pension-none = The person did not receive a pension. For a company pension, please ask the pension office about a survivors’ pension.
because-death-dependent = Dependants lose their insurance. Unless they join another, they join National Health Insurance within 14 days.
because-death-dependent-none = Nobody was a dependant of the person who died.
because-death-dependent-pension = A dependent husband or wife aged 20 to 59 notifies the National Pension within 14 days.
because-death-dependent-pension-none = Nobody was a dependant of the person who died.
because-death-allowance = The person received the child allowance. Whoever raises the children now applies within 15 days.
because-death-allowance-none = The person did not receive the child allowance.
because-death-child-medical = The guardian or the health insurance on the child’s medical certificate is changed.
because-death-child-medical-none = The children’s medical certificates do not change.
because-death-raising-allowance = It is for those who raise a child alone. It depends on the survivors’ pension, so please ask.
because-death-raising-medical = It helps with the medical costs of families with one parent.
because-death-raising-none = It is for those who raise a child alone.
because-death-property = One of the heirs is named to receive the tax notices for the land or house.
because-death-property-none = The person had no land or house in this city.
because-death-moped = It is put in another name or given up. Otherwise it is taxed again next year.
because-death-moped-none = The person had no moped or small special vehicle.
because-death-dog = Whoever takes over the dog notifies the new owner within 30 days.
because-death-dog-none = The person had no registered dog.
because-death-housing = Whoever stays notifies that, or the flat is given back.
because-death-housing-none = The person did not live in city housing.
because-death-disability = Please return the disability handbook. We look at allowances and other certificates at the same time.
because-death-disability-none = The person had no disability handbook.
because-death-disability-medical = If there is a medical certificate for severe disability, please return it.
because-death-disability-medical-none = The person had no disability handbook.
because-death-water = The water contract is put in another name, or ended.
because-death-water-none = It changes only if the contract was in the person’s name.
because-death-welfare = The number of people in the household changes. Please also ask your case worker about the funeral’s cost.
because-death-consult = If you worry about money for living, we will listen in a private room. There is no hurry.
because-death-nursery = Nursery fees can change when the household changes. There is no hurry.
because-death-nursery-none = Nothing changes for a nursery.
because-death-school-none = The school does not change. If you worry about school costs, please ask the School Education Division.
because-death-exempt = It can be applied for if the National Pension contribution is hard to pay.
because-death-exempt-none = Nobody newly joins the National Pension.
because-death-koseki = Inheritance and pension need a family register that shows the death. Please first ask there how many are needed.
because-death-koseki-later = It is used for an inheritance, for example. It takes one or two weeks after the notification until the register shows the death.
because-death-juminhyo = Pension and property may need the removed residence record of the person who died.
because-death-juminhyo-later = Get the removed record when it is asked for, for a pension or a house.
because-death-valuation = To register inherited land or a house, the valuation is needed. The registration is due within 3 years.
because-death-valuation-none = There is no land or house to register.
because-death-seal-heirs = The paper on how the estate is divided needs the heirs’ seal certificates.
because-death-seal-heirs-none = An heir gets one only if a bank or the like asks for it.
because-death-tax = If resident tax is still due, the heirs pay it. You can wait for the notice.
because-death-seal-ends = The seal registration ends by itself with the notification. You may return the registration card or destroy it.
because-death-card-keep = The card stops working by itself. The number may be needed for the inheritance, so please keep it until that is done.

## Marriage

event-marriage = Getting married, or just married
event-marriage-example = Notification, change of name or address

because-marriage-notice = You are married from the day on which it is accepted.
because-marriage-notice-done = It has been handed in already.
because-marriage-move-in = It is due within 14 days of starting to live here. It cannot be notified before.
because-marriage-no-move-in = You do not move here from outside this city.
because-marriage-move-within = It is due within 14 days of starting to live in the new home.
because-marriage-no-move-within = You do not move within this city.
because-marriage-move-out = You can notify it before you move.
because-marriage-no-move-out = You do not move out of this city.
because-marriage-household = Two households at one address can become one. Notify within 14 days of the change.
because-marriage-household-with-move = The household is settled together with the move.
because-marriage-card-name = Your surname changes, so the card must be updated within 14 days.
because-marriage-card-address = Your address changes, so the card must be updated within 14 days.
because-marriage-card-same = The card’s name and address stay, or you have no card, or it is updated where you move.
because-marriage-card-continue = You keep using the card of the former municipality. It stops working 90 days after the notification of the move.
because-marriage-card-no-continue = You do not move here from outside this city, or have no card.
because-marriage-cert = When name or address change, the electronic certificate for signatures stops working. You get a new one.
because-marriage-cert-same = The electronic certificate for signatures still works, or is renewed where you move.
because-marriage-seal-here = A seal is registered where you live. The former registration ends.
because-marriage-seal-name = A seal with the former surname is no longer registered once the surname changes. Register a new one.
because-marriage-seal-same = Your registration stays, or you have none.
because-marriage-seal-ends = The city itself ends a registration that is no longer valid.
because-marriage-former-name = Notify it if you want your former surname on the residence record and the card.
because-marriage-no-former-name = Your surname does not change.
because-marriage-kokuho-join = Notify within 14 days of leaving the workplace’s insurance.
because-marriage-kokuho-here = You join National Health Insurance anew in this city, within 14 days of the move.
because-marriage-kokuho-unknown = If you do not join a workplace’s insurance, you join this one. Please notify soon after it is settled.
because-marriage-kokuho-no-join = You do not newly join National Health Insurance.
because-marriage-kokuho-leave = Notify within 14 days of joining the workplace’s insurance. It does not end by itself.
because-marriage-kokuho-out = You join anew where you move, so you leave the one of this city.
because-marriage-kokuho-no-leave = You do not leave National Health Insurance.
because-marriage-kokuho-change = Name, address or household change, so the entries are changed, within 14 days.
because-marriage-kokuho-no-change = Nothing changes in your National Health Insurance.
because-marriage-pension = You leave the company pension, or are no longer a dependant. Notify the National Pension within 14 days.
because-marriage-pension-work = Whoever becomes a dependant does it at the spouse’s workplace. A change of name usually needs nothing.
because-marriage-single-allowance = The child rearing allowance ends with a marriage. Please notify it, or it must be paid back.
because-marriage-single-medical = The medical help for one-parent families ends with a marriage. Please return the certificate.
because-marriage-single-none = You do not receive it now.
because-marriage-allowance-here = You apply anew in this city, within 15 days from the day after the planned move-out. Civil servants apply at their workplace.
because-marriage-allowance-receiver = The parent with the higher income receives it. Apply if the receiver changes.
because-marriage-allowance-none = There is no child up to the March after the 18th birthday, or you apply where you move.
because-marriage-allowance-change = Notify the new name or address of the receiver or the child.
because-marriage-allowance-same = Nothing changes in the child allowance.
because-marriage-allowance-end = The allowance of this city ends. Where you move, apply within 15 days from the day after the planned move-out.
because-marriage-allowance-no-end = The allowance of this city does not end.
because-marriage-medical-here = The child’s medical certificate is applied for anew in this city.
because-marriage-medical-not-here = No child applies anew in this city.
because-marriage-medical-change = Notify the new name, address or health insurance of the child or the guardian. If you move out of the city, please return the certificate.
because-marriage-medical-same = The children’s medical certificates do not change, or are applied for anew in this city.
because-marriage-nursery = If a child goes to a nursery, notify the change of the household.
because-marriage-nursery-none = There is no child under school age.
because-marriage-dog = Notify the owner’s new name or address within 30 days.
because-marriage-dog-none = There is no dog, or name and address stay.
because-marriage-moped = Notify the owner’s new name or address. If you move out of the city, please return the plate.
because-marriage-moped-none = There is no moped, or name and address stay.
because-marriage-housing = If someone else will live with you, please notify it first.
because-marriage-housing-none = You do not live in city housing.
because-marriage-welfare = If the number of people in the household changes, please tell your case worker.
because-marriage-welfare-none = You do not receive public assistance.
because-marriage-disability = The name or address on the disability handbook is changed.
because-marriage-disability-none = There is no handbook, or name and address stay.
because-marriage-disability-medical = Name, address or insurance on the medical certificate are changed. Whoever moves into this city applies anew.
because-marriage-disability-medical-none = There is no such certificate, or nothing changes.
because-marriage-water = Once the day of the move is fixed, notify where the water begins and where it ends.
because-marriage-water-none = You do not move.
because-marriage-juminhyo = It is used to change the name or address on a driving licence or at a bank. You can get it after the notification.
because-marriage-juminhyo-none = Neither name nor address change.
because-marriage-koseki = A passport, for example, needs a family register that shows the marriage. That takes one or two weeks. If you are in a hurry, there is a certificate of acceptance.
because-marriage-domicile = The new registered domicile is written in the marriage notification. This one is only for changing it later.

## Divorce

event-divorce = Getting divorced, or just divorced
event-divorce-example = Notification, name, allowances for children

because-divorce-notice-court = It is due within 10 days, the day of the court’s decision being the first.
because-divorce-notice = You are divorced from the day on which it is accepted.
because-divorce-keep-name = The divorce has been notified. To keep the surname of the marriage, notify that within 3 months.
because-divorce-notice-done = It has been handed in already. More than 3 months after a divorce, a family court must allow a change of surname.
because-divorce-move-in = It is due within 14 days of starting to live here. It cannot be notified before.
because-divorce-no-move-in = You do not move here from outside this city.
because-divorce-move-within = It is due within 14 days of starting to live in the new home.
because-divorce-no-move-within = You do not move within this city.
because-divorce-move-out = You can notify it before you move.
because-divorce-no-move-out = You do not move out of this city.
because-divorce-household = Notify within 14 days if the head has moved, or one home becomes two households.
because-divorce-household-with-move = The household is settled together with the move.
because-divorce-single-allowance = It is for those who raise a child alone. It is paid from the month after the application, so please apply soon.
because-divorce-single-medical = It helps with the medical costs of families with one parent.
because-divorce-single-none = It is for those who raise a child alone.
because-divorce-allowance-here = Whoever lives with the child applies here, within 15 days of the planned move-out. Civil servants apply at their workplace.
because-divorce-allowance = Whoever lives with the child receives it. If the receiver changes, apply within 15 days. Civil servants apply at their workplace.
because-divorce-allowance-none = No child of that age lives with you, or you apply where you move.
because-divorce-allowance-end = The allowance of this city ends. Where you move, apply within 15 days from the day after the planned move-out.
because-divorce-allowance-no-end = The allowance of this city does not end by a move.
because-divorce-allowance-change = Notify the new name or address of the receiver or the child.
because-divorce-allowance-same = Name and address in the child allowance stay.
because-divorce-kokuho-join = Notify within 14 days of losing the workplace’s insurance. The tax counts from that day, also if it is late.
because-divorce-kokuho-here = You join National Health Insurance anew in this city, within 14 days of the move.
because-divorce-kokuho-unknown = If you are no longer a dependant and join no other insurance, notify within 14 days.
because-divorce-kokuho-no-join = You do not newly join National Health Insurance.
because-divorce-kokuho-leave = Notify within 14 days of joining the workplace’s insurance. It does not end by itself.
because-divorce-kokuho-out = You join anew where you move, so you leave the one of this city.
because-divorce-kokuho-no-leave = You do not leave National Health Insurance.
because-divorce-kokuho-change = Name, address or household change, so the entries are changed, within 14 days.
because-divorce-kokuho-no-change = Nothing changes in your National Health Insurance.
because-divorce-pension-spouse = You are no longer a dependant. Notify the National Pension within 14 days. With a company pension of your own, the workplace does it.
because-divorce-pension-left = You left the company pension, so notify the National Pension within 14 days.
because-divorce-pension-same = The kind of your pension does not change.
because-divorce-exempt = It can be applied for if the National Pension contribution is hard to pay.
because-divorce-exempt-none = You do not pay the National Pension contribution yourself.
because-divorce-medical-here = The child’s medical certificate is applied for anew in this city.
because-divorce-medical-not-here = No child applies anew in this city.
because-divorce-medical-change = Notify the new guardian, health insurance or name. If you move out of the city, please return the certificate.
because-divorce-medical-same = No child lives with you, or it is applied for anew in this city.
because-divorce-card-name = Your surname changes, so the card must be updated within 14 days.
because-divorce-card-address = Your address changes, so the card must be updated within 14 days.
because-divorce-card-same = The card’s name and address stay, or you have no card, or it is updated where you move.
because-divorce-card-continue = You keep using the card of the former municipality. It stops working 90 days after the notification of the move.
because-divorce-card-no-continue = You do not move here from outside this city, or have no card.
because-divorce-cert = When name or address change, the electronic certificate for signatures stops working. You get a new one.
because-divorce-cert-same = The electronic certificate for signatures still works, or is renewed where you move.
because-divorce-pin = If someone else knows your PIN, it is safer to change it.
because-divorce-pin-none = You have no card.
because-divorce-seal-here = A seal is registered where you live. The former registration ends.
because-divorce-seal-name = A seal with the former surname is no longer registered once the surname changes. Register a new one.
because-divorce-seal-same = Your registration stays, or you have none.
because-divorce-seal-ends = The city itself ends a registration that is no longer valid.
because-divorce-former-name = Notify it if you want the former surname on the residence record and the card.
because-divorce-no-former-name = Your surname does not change.
because-divorce-address = If it would be dangerous that someone learns your address, please tell our staff quietly. We will listen where nobody else can hear.
because-divorce-refusal = If you fear a divorce notice without your knowledge, you can ask us not to accept it.
because-divorce-refusal-done = The divorce has been notified.
because-divorce-nursery = If a child goes to a nursery, notify the change of the household.
because-divorce-nursery-none = There is no child under school age.
because-divorce-after-school = A pupil who needs a place after school can apply. If one goes there already, notify the change of the household.
because-divorce-after-school-none = No pupil lives with you.
because-divorce-dog = Notify the owner’s new name or address within 30 days.
because-divorce-dog-none = There is no dog, or name and address stay.
because-divorce-moped = Notify the owner’s new name or address. If you move out of the city, please return the plate.
because-divorce-moped-none = There is no moped, or name and address stay.
because-divorce-housing = Notify it if those who live there or rent it change.
because-divorce-housing-none = You do not live in city housing.
because-divorce-welfare = If the number of people in the household changes, please tell your case worker.
because-divorce-consult = If you worry about money for living, we will listen in a private room.
because-divorce-disability = The name or address on the disability handbook is changed.
because-divorce-disability-none = There is no handbook, or name and address stay.
because-divorce-disability-medical = Name, address or insurance on the medical certificate are changed. Whoever moves into this city applies anew.
because-divorce-disability-medical-none = There is no such certificate, or nothing changes.
because-divorce-water = Once the day of the move is fixed, notify where the water begins and where it ends.
because-divorce-water-name = If the contract is in the name of the one who leaves, the name is changed.
because-divorce-koseki-allowance = The child rearing allowance needs a family register that shows the divorce. That takes one or two weeks. There is no fee.
because-divorce-koseki = Pension and changes of name may need a family register that shows the divorce. That takes one or two weeks.
because-divorce-juminhyo = It is used to change a name or address. You can get it after the notification.
because-divorce-income = For an allowance an income certificate of the former municipality may be asked for.
because-divorce-income-none = Procedures of this city usually do not need it.
because-divorce-domicile = The new registered domicile is written in the divorce notification. This one is only for changing it later.

## Marriage and divorce alike

because-family-pregnant = Tickets for check-ups during pregnancy are exchanged for those of this city.
because-family-pregnant-none = Nobody who is pregnant moves here from outside this city.
because-family-school = Notify it if the school changes with the move. Please tell the present school first.
because-family-school-none = The school does not change. If you worry about school costs, please ask the School Education Division.
because-family-kouki-in = From 75 on: please bring the certificate (負担区分等証明書) of the former municipality.
because-family-kouki-in-none = Nobody of 75 or older moves here from outside this city.
because-family-kouki-out = From 75 on: if you leave the prefecture, you receive a certificate to take along.
because-family-kouki-out-none = Nobody of 75 or older moves out of this city.
because-family-kaigo-in = A care level is taken over within 14 days of the move.
because-family-kaigo-in-none = Nobody with a care level moves here from outside this city.
because-family-kaigo-out = You receive a certificate of the care level. Please hand it in at the new municipality within 14 days of the move.
because-family-kaigo-out-none = Nobody with a care level moves out of this city.
because-family-jiritsu = Whoever uses the medical support (自立支援医療) updates name, address or insurance.
because-family-jiritsu-none = Nobody uses it, or nothing changes.
