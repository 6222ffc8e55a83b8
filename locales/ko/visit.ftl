# Words of the visitor's pages that belong to the flow
language-own-name = { $name }
card-again = 다시 읽기
trouble-title = 죄송합니다
trouble-again = 다시 해 보기
kanji-keep = 이대로 둠
kanji-clerk = 한자는 직원에게 맡김
nothing-chosen = 없음
refused-line = { $procedure }: { $why }
kanji-title = “{ $field }”의 글자가 맞습니까?
