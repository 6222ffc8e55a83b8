# What the kiosk says when it reads a code that was prepared at home.
prepared-title = घरमा तयार गरेको कोड
prepared-have = { $of } मध्ये { $have } कोड पढियो। अर्को कोड देखाउनुहोस्।
prepared-again = कोड देखाउनुहोस्।
prepared-skip = कोडविना सुरु गर्ने
prepared-read = घरमा तयार गरेको कुरा पढियो। कार्ड राखेपछि त्यहीँबाट अघि बढ्छ।
prepared-older = तयार गरेपछि यो प्रक्रिया बदलिएको छ। नपुगेको कुरा फेरि सोधिन्छ।
prepared-mixed = यो अर्को पटक तयार गरेको कोड हो। यसैबाट फेरि गनिन्छ।
prepared-damaged = कोडको केही भाग पढिएन। स्क्रिन उज्यालो पारेर पूरा कोड देखाउनुहोस्।
prepared-other-city = यो अर्को सहरको कोड हो। यहाँ चल्दैन।
prepared-unopened = यो कोड खुलेन। सहरको पेजमा फेरि बनाउनुहोस् वा कोडविना सुरु गर्नुहोस्।
prepared-nothing = यो कोडको काम अहिले हुँदैन। आफ्नो काम छान्नुहोस्।
prepared-other-person = कार्ड र कोड फरक व्यक्तिका जस्ता छन्। तयार गरेको कुरा मेटियो।
source-home = घरमा
source-asked = भनेको
