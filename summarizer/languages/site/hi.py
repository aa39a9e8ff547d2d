"""Hindi: what sites, e-mails and documents say around an article.

What each table is for: `site/base.py`.
"""

from __future__ import annotations

from summarizer.languages.site.base import (
    Boilerplate,
    Bylines,
    Files,
    Furniture,
    Genres,
    Letters,
    Mentions,
    Notices,
    Site,
    Walls,
    Wikis,
    phrases,
)

SITE = Site(
    fine_print=phrases(
        r"""
        रेसिपी पर जाएं | सर्वाधिकार सुरक्षित | हमें फॉलो करें | (?:डिस्क्लेमर|अस्वीकरण)[:：]
        .{0,60}(?:एफिलिएट|संबद्ध) लिंक (?:हैं|शामिल|हो)
        (?:अपनी )?टिप्पणी (?:छोड़ें|लिखें|करें)\W{0,3}$
        """
    ),
    nutrients=phrases("कैलोरी | ऊर्जा | कार्बोहाइड्रेट | प्रोटीन | वसा | फाइबर | चीनी | नमक"),
    furniture=Furniture(
        more=phrases(
            """
            (?:यह|ये|इसे) भी (?:पढ़ें|पढ़े|पढें|देखें) | (?:और|आगे) पढ़ें | पढ़ें[:：]?
            संबंधित (?:खबरें|ख़बरें|लेख|समाचार) | अधिक पढ़ें | पूरी खबर | सबसे ज्यादा पढ़
            """
        ),
        share=phrases("शेयर(?: करें)? | साझा करें | लिंक कॉपी"),
        subscribe=phrases("सब्सक्राइब | साइन (?:इन|अप) | लॉग ?इन | सदस्यता"),
        ad=phrases("विज्ञापन"),
        comment=phrases("टिप्पणी | टिप्पणियां | टिप्पणियाँ | कमेंट(?: करें)?"),
        credit=phrases("फोटो | फ़ोटो | तस्वीर | इमेज"),
        tag=phrases("टैग | टैग्स | विषय"),
        legal=phrases(
            """
            सर्वाधिकार सुरक्षित | कॉपीराइट | गोपनीयता नीति | नियम (?:और|एवं) शर्तें
            हमारे बारे में
            संपर्क करें
            """
        ),
        nav=phrases("होम | मुख्य पृष्ठ | देश | विदेश | खेल | मनोरंजन | राज्य | मेनू"),
        byline=phrases("लेखक | द्वारा | संपादक | रिपोर्ट | प्रकाशित | अपडेट"),
    ),
    labels=phrases("यह भी पढ़ें | ये भी पढ़ें | संबंधित"),
    mentions=Mentions(
        legal=phrases("सर्वाधिकार सुरक्षित | गोपनीयता नीति"),
        more=phrases("यह भी पढ़ें | ये भी पढ़ें"),
    ),
    tail=phrases(
        """
        संदर्भ | सन्दर्भ | बाहरी कड़ियाँ | इन्हें भी देखें | संबंधित (?:खबरें|लेख) | टिप्पणियां
        टिप्पणियाँ
        """
    ),
    summaries=phrases("सारांश | मुख्य बातें | मुख्य बिंदु | संक्षेप में"),
    statuses=phrases("ड्राफ्ट"),
    boilerplate=Boilerplate(
        pictures=phrases("फोटो | फ़ोटो | तस्वीर | फाइल फोटो"),
        captions=phrases("फोटो साभार | तस्वीर साभार"),
        invitations=phrases(
            """
            (?:यह|ये|इसे) भी (?:पढ़ें|पढ़े|पढें|देखें) | और पढ़ें | सब्सक्राइब करें | हमें फॉलो
            यहां क्लिक
            यहाँ क्लिक | हमारे (?:व्हाट्सएप|टेलीग्राम|यूट्यूब) | ताज़?ा खबरों के लिए
            अधिक जानकारी के लिए
            """
        ),
        corrections=phrases("सुधार: | इस (?:लेख|खबर) को (?:अपडेट|संशोधित)"),
        calls=phrases(
            """
            आप क्या सोचते हैं | आपकी क्या राय | हमें (?:बताएं|बताएँ|लिखें) | अपनी राय
            कमेंट (?:में|करके)
            """
        ),
    ),
    bylines=Bylines(
        by=phrases("लेखक: | रिपोर्ट:"),
        labels=phrases("लेखक | रिपोर्टर"),
        joins=phrases("और"),
        not_names=phrases("डेस्क | ब्यूरो | संवाददाता"),
        beside_dates=phrases(
            """
            प्रकाशित | अपडेट | अपडेटेड | पर | को | बजे | पहले | दिनांक | तिथि | समय | अंतिम
            """
        ),
        sources=phrases("स्रोत | साभार"),
        pictures=phrases("फोटो | तस्वीर"),
    ),
    walls=Walls(
        gates=phrases("(?:आगे|पूरा) पढ़ने के लिए"),
        offers=phrases("पहले से सदस्य"),
        payment=phrases("सदस्यता | सब्सक्रि"),
    ),
    notices=Notices(
        robot_checks=phrases("मैं रोबोट नहीं"),
        consent=phrases("कुकी(?:ज़|ज)? | गोपनीयता | सहमति"),
        choices=phrases("सभी (?:स्वीकार|अस्वीकार) | स्वीकार करें | सहमत"),
        scripts=phrases("जावास्क्रिप्ट (?:सक्षम|चालू)"),
        errors=phrases(
            r"""
            (?:पृष्ठ|पेज|पन्ना) (?:नहीं मिला|मौजूद नहीं|उपलब्ध नहीं|हटा दिया) | कुछ गलत हो गया
            त्रुटि हुई | रखरखाव
            डेटाबेस .{0,40}त्रुटि
            """
        ),
        remedies=phrases(
            """
            (?:पुनः|फिर|फिर से|दोबारा) (?:प्रयास|कोशिश) करें | (?:होम ?पेज|मुखपृष्ठ) पर
            क्षमा करें | खेद है
            (?:जिस )?(?:पेज|पृष्ठ) को (?:आप )?(?:खोज|ढूँढ|ढूंढ) | पता (?:जाँचें|जांचें)
            """
        ),
    ),
    wikis=Wikis(
        edits=phrases("संपादित करें | स्रोत संपादित करें | सम्पादित करें"),
        doubts=phrases(r"उद्धरण चाहिए | कौन\? | कब\?"),
        notes=phrases("नोट"),
        references=phrases("संदर्भ | सन्दर्भ"),
        contents=phrases("अनुक्रम | विषयसूची"),
        origins=phrases("मुक्त ज्ञानकोश विकिपीडिया से"),
    ),
    genres=Genres(
        live=phrases("लाइव"),
        live_blogs=phrases("लाइव (?:अपडेट|ब्लॉग)"),
        o_clock=phrases("बजे"),
        because=phrases("क्योंकि"),
        recipe_headings=phrases("सामग्री | विधि | बनाने की विधि"),
        units=phrases("चम्मच | कप | कटोरी | ग्राम"),
        sizes=phrases("बड़ा | छोटा | मध्यम | बड़े | छोटे"),
        amounts=phrases("आधा | चुटकी भर"),
        verdicts=phrases("निष्कर्ष | फैसला"),
        out_of=phrases("में से"),
        contacts=phrases("मीडिया संपर्क"),
        releases=phrases("प्रेस विज्ञप्ति"),
        items=phrases("चरण | स्टेप | टिप"),
    ),
    letters=Letters(
        sender=phrases("प्रेषक"),
        sent=phrases("दिनांक"),
        subject=phrases("विषय"),
        others=phrases("प्रति"),
    ),
    files=Files(
        documents=phrases("दस्तावेज़"),
        pages=phrases("पृष्ठ"),
        figures=phrases("चित्र | तालिका"),
    ),
)
