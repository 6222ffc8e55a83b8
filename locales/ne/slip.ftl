# Reception slip
slip-title = दर्ता पर्ची
slip-number = तपाईंको नम्बर
slip-wait = पर्खने ठाउँ
slip-wait-at = काउन्टर { $sign }, { $name }
slip-counter = काउन्टर
slip-requested = तपाईंको आवेदन
slip-code-note = कर्मचारीले जाँचेपछि भुक्तानी काउन्टरमा स्क्यान गरिन्छ
slip-foot = आफ्नो नम्बर नबोलाएसम्म पर्खनुहोस्।
slip-issued = { $date } { $hour }:{ $minute }

# List of procedures
slip-plan = कामको सूची
slip-plan-chosen = तपाईंले छानेको
slip-plan-needed = अहिले गर्ने
slip-plan-bring = ल्याउने कुरा
slip-plan-later = पछि गर्ने
slip-plan-not-needed = गर्नु नपर्ने
slip-plan-by = { $date } सम्म
slip-plan-at = काउन्टर { $sign }, { $name }
slip-plan-closing = मेसिनमा भर्दैमा आवेदन पूरा हुँदैन। काउन्टरमा जाँच गराउनुहोस्।
slip-day = { $weekday } { $date }
slip-weekday-1 = सोम
slip-weekday-2 = मङ्गल
slip-weekday-3 = बुध
slip-weekday-4 = बिही
slip-weekday-5 = शुक्र
slip-weekday-6 = शनि
slip-weekday-7 = आइत
