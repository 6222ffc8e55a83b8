# Words of the visitor's pages that belong to the flow
language-own-name = { $name }
card-again = फेरि पढ्ने
trouble-title = माफ गर्नुहोस्
trouble-again = फेरि प्रयास गर्ने
kanji-keep = यस्तै राख्ने
kanji-clerk = कान्जी कर्मचारीलाई सच्याउन लगाउने
nothing-chosen = छैन
refused-line = { $procedure }: { $why }
kanji-title = “{ $field }” को कान्जी यही ठीक छ?
