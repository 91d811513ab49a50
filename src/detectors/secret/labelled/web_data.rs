//! Weather, maps, scraping, media and other data by API.

use super::super::vendor::{everyday, identifier, labelled, secrets, shape};
use crate::examples;
use crate::scan::detector::Detector;

secrets! {
    labelled "abstract-api-key": "Abstract API key" at "https://docs.abstractapi.com/",
        ["abstractapi", "abstract_api"] shape::HEX_32,
        "ABSTRACTAPI_KEY" = "e5185" "c237d941d798e9da9d7c3f6918f";
    labelled "accuweather-api-key": "AccuWeather API key" at "https://developer.accuweather.com/documentation/authentication",
        ["accuweather"] r"[A-Za-z0-9%]{32}", "ACCUWEATHER_API_KEY" = "82kC1" "JyhhVpI5G2JnezMjEwrgL8B0lTT";
    labelled "aletheia-api-key": "Aletheia API key" at "https://docs.aletheiaapi.com/",
        ["aletheia"] r"[A-Z0-9]{32}", "ALETHEIAAPI_KEY" = "ALXN8" "A8LI7V5CIZN23ZI5XT5KU5DR3FW";
    labelled "amadeus-api-secret": "Amadeus API key or secret" at "https://developers.amadeus.com/self-service/apis-docs/guides/developer-guides/API-Keys/",
        ["amadeus"] r"[A-Za-z0-9]{32}|[A-Za-z0-9]{16}",
        "AMADEUS_CLIENT_SECRET" = "ELckN" "BAPG417y07DIyt7rus5kDjSzE4u";
    labelled "api-flash-access-key": "ApiFlash access key" at "https://apiflash.com/documentation",
        ["apiflash"] r"[A-Za-z0-9]{32}", "APIFLASH_ACCESS_KEY" = "Lmy3R" "unhyYbOLX0gKK7WKcwcTLPLTL6m";
    labelled "apifonica-password": "Apifonica API password" at "https://apifonica.com/docs/",
        ["apifonica"] r"[0-9a-z]{11}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}",
        "APIFONICA_PASSWORD" = "rcb4u" "gkvlp6-1j6e-r18t-tcan-t9o7wfjfz041";
    labelled "apilayer-api-key": "APILayer API key" at "https://apilayer.com/docs",
        ["apilayer"] r"[A-Za-z0-9]{32}", "APILAYER_API_KEY" = "eLirk" "XluNpHMwjfZEK5R8PjBeq3dsWaV";
    labelled "appcues-api-secret": "Appcues API key or secret" at "https://api.appcues.com/v2/docs",
        ["appcues"] r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|[a-z0-9-]{39}",
        "APPCUES_API_KEY" = "7b27f" "e48-6fbf-42ec-7e0f-d3c6162382c7";
    labelled "artsy-client-secret": "Artsy client secret" at "https://developers.artsy.net/v2/docs/authentication",
        ["artsy"] r"[A-Za-z0-9]{32}|[A-Za-z0-9]{20}",
        "ARTSY_CLIENT_SECRET" = "muvor" "robGEwqyYQojhX9se2VRXpRHaPC";
    labelled "audd-api-token": "AudD API token" at "https://docs.audd.io/",
        ["audd"] shape::HEX_32, "AUDD_API_TOKEN" = "d4a5e" "8d400f78e2b68537b02fb906f73";
    labelled "aviationstack-access-key": "aviationstack access key" at "https://aviationstack.com/documentation",
        ["aviationstack"] r"[A-Za-z0-9]{32}",
        "AVIATIONSTACK_ACCESS_KEY" = "d5ApH" "Fph1GaAaaCU5gOyqBD4wR5u1HPE";
    labelled "besttime-api-key": "BestTime API key" at "https://documentation.besttime.app/",
        ["besttime"] r"pri_[0-9a-f]{32}", "BESTTIME_PRIVATE_KEY" = "pri_d" "bbae46250319a446b85a5e1f5180bf9";
    labelled "bing-maps-key": "Bing Maps key" at "https://learn.microsoft.com/en-us/bingmaps/getting-started/bing-maps-dev-center-help/getting-a-bing-maps-key",
        ["bing_maps", "bingmaps", "bing maps", "bing-maps"] r"A[A-Za-z0-9_-]{63}",
        "BING_MAPS_KEY" = "AneUX" "RfXaQ511M3IAHYvxSpO9iqWeTlQAtwaouKShYthd1JKfZONxF0TJVINDRwy";
    labelled "bitly-access-token": "Bitly access token" at "https://dev.bitly.com/docs/getting-started/authentication/",
        ["bitly", "bit.ly"] r"[A-Za-z0-9-]{40}",
        "BITLY_ACCESS_TOKEN" = "xMnty" "VObbXEGDY57mPz82rkMP2n5EJcAQ0uGrluj";
    labelled "brandfetch-api-key": "Brandfetch API key" at "https://docs.brandfetch.com/brand-api/overview",
        ["brandfetch"] r"[A-Za-z0-9]{40}|[A-Za-z0-9+/]{43}=",
        "BRANDFETCH_API_KEY" = "a6za6" "8pccqQmUhqR4WkbIB17lL6tPd1n4ecloxWq";
    labelled "browserless-token": "Browserless token" at "https://docs.browserless.io/",
        ["browserless"] shape::UUID, "BROWSERLESS_TOKEN" = "b38c2" "38a-36a0-91e2-34e7-68c470a42dd6";
    labelled "bulbul-api-key": "Bulbul API key" at "https://api.bulbul.io/",
        ["bulbul"] r"[a-z0-9]{32}", "BULBUL_API_KEY" = "5o515" "r8db8e0bvscunh49zszauch0dj3";
    labelled "caflou-api-key": "Caflou API key" at "https://caflou.com/en/api",
        ["caflou"] r"[A-Za-z0-9]{155}",
        "CAFLOU_API_KEY" = "F5ven"
            "SKjhwEZePOwAUKppidB68c0VlvU4utzyKWZdQNOXCjF9jOofmbOeaW8hXeWQ"
            "pFgu1hBp5H6xSBprU4cMMPM1j1q7zsxW2joH13krSOIyZrXEpyAgxhmtpUn4"
            "zjGCE1WKC1NjhJsD85Urf1RaIhHEVO";
    labelled "calendarific-api-key": "Calendarific API key" at "https://calendarific.com/api-documentation",
        ["calendarific"] r"[A-Za-z0-9]{32,40}", "CALENDARIFIC_API_KEY" = "wINg4" "qrMISydlhPnuuqNCt9M9v4PIj0L";
    labelled "carbon-interface-api-key": "Carbon Interface API key" at "https://docs.carboninterface.com/",
        ["carboninterface", "carbon_interface"] r"[A-Za-z0-9]{21}",
        "CARBONINTERFACE_API_KEY" = "NKSDl" "ZXiLUwk3cEv4vFlO";
    identifier "cloudinary-api-key": "Cloudinary API key" at "https://cloudinary.com/documentation/finding_your_credentials_tutorial",
        ["cloudinary"] r"[0-9]{15}", "CLOUDINARY_API_KEY" = "90392" "5105974306";
    labelled "cloudinary-api-secret": "Cloudinary API secret" at "https://cloudinary.com/documentation/finding_your_credentials_tutorial",
        ["cloudinary"] r"[A-Za-z0-9_-]{27}|[A-Za-z0-9]{32}",
        "CLOUDINARY_API_SECRET" = "OQBsa" "qsqgrS8raXDunqnhbDlxNl";
    labelled "cloudmersive-api-key": "Cloudmersive API key" at "https://api.cloudmersive.com/docs/",
        ["cloudmersive"] r"[a-z0-9-]{36}", "CLOUDMERSIVE_API_KEY" = "1bobv" "gh2b0o26zl2h6291pwpho08ggwghvfy";
    labelled "convertapi-secret": "ConvertAPI secret" at "https://docs.convertapi.com/docs/authentication",
        ["convertapi", "convert_api"] r"[A-Za-z0-9]{16}(?:[A-Za-z0-9]{16})?",
        "CONVERTAPI_SECRET" = "RD6Wh" "jqr2yrRiMtr";
    labelled "crawlbase-token": "Crawlbase (ProxyCrawl) token" at "https://crawlbase.com/docs/crawling-api/",
        ["crawlbase", "proxycrawl"] r"[A-Za-z0-9_-]{22}", "CRAWLBASE_TOKEN" = "BDgwr" "jQRi6qCk1sW0tDhM7";
    labelled "currencyscoop-api-key": "CurrencyBeacon (CurrencyScoop) API key" at "https://currencybeacon.com/api-documentation",
        ["currencyscoop", "currencybeacon"] r"[a-z0-9]{32}",
        "CURRENCYSCOOP_API_KEY" = "2c5gn" "pxodtveaj6p7f28l9f11ko5qfuu";
    labelled "data-gov-api-key": "api.data.gov API key" at "https://api.data.gov/docs/api-key/",
        ["data.gov", "datagov", "data_gov", "nasa_api"] r"[A-Za-z0-9]{40}",
        "DATAGOV_API_KEY" = "qRMqp" "TY720iDwOFYwUkad0YswgflTeCANkE6u5ZR";
    everyday "debounce-api-key": "DeBounce API key" at "https://developers.debounce.com/",
        ["debounce"] r"[A-Za-z0-9]{13}", "DEBOUNCE_API_KEY" = "PzqMD" "XktVW4Lu";
    labelled "detect-language-api-key": "Detect Language API key" at "https://detectlanguage.com/documentation",
        ["detectlanguage", "detect_language"] r"[a-z0-9]{32}",
        "DETECTLANGUAGE_API_KEY" = "ei0yd" "8g2hfesb3e9dnusdma5xuk4shin";
    everyday "enigma-api-key": "Enigma API key" at "https://developers.enigma.com/docs/authentication",
        ["enigma"] r"[A-Za-z0-9]{40}", "ENIGMA_API_KEY" = "Wiwl4" "r2kQAjgZqmhTf5tNhGzPRjBqjIUf4HTXRZC";
    labelled "fastforex-api-key": "fastFOREX API key" at "https://fastforex.readme.io/reference/introduction",
        ["fastforex"] r"[a-z0-9]{10}-[a-z0-9]{10}-[a-z0-9]{6}|[a-z0-9-]{28}",
        "FASTFOREX_API_KEY" = "xy9s5" "adr56-iwmwftxu3v-mf41yq";
    labelled "findl-api-key": "findl API key" at "https://findl.com/developers",
        ["findl"] shape::UUID, "FINDL_API_KEY" = "9c3cb" "db4-9c28-eac4-e0ab-fcc6b8b2f29c";
    labelled "flickr-api-key": "Flickr API key" at "https://www.flickr.com/services/api/misc.api_keys.html",
        ["flickr"] r"[A-Za-z0-9]{32}", "FLICKR_API_KEY" = "KHq0b" "ZIM176xJfyvoFUsldssnaQ5uotv";
    labelled "flightapi-key": "FlightAPI key" at "https://docs.flightapi.io/",
        ["flightapi"] r"[0-9a-f]{24}", "FLIGHTAPI_KEY" = "4c962" "4e7aca14e601b96e74d";
    labelled "fxmarket-api-key": "FXMarketAPI key" at "https://fxmarketapi.com/documentation",
        ["fxmarket"] r"[A-Za-z0-9_-]{20}", "FXMARKETAPI_KEY" = "CXVNe" "cj1K0CPDvkbJnmq";
    labelled "geoapify-api-key": "Geoapify API key" at "https://apidocs.geoapify.com/docs/geocoding/forward-geocoding/",
        ["geoapify"] shape::HEX_32, "GEOAPIFY_API_KEY" = "1ade4" "72d1e9f6e0d2160919e3af941d7";
    labelled "geocodify-api-key": "Geocodify API key" at "https://geocodify.com/docs/api/",
        ["geocodify"] r"[0-9a-f]{40}", "GEOCODIFY_API_KEY" = "2860a" "6c11a95e38b2697e2f2a71e3e09ca5d3bba";
    labelled "geocodio-api-key": "Geocodio API key" at "https://www.geocod.io/docs/#authentication",
        ["geocodio", "geocod.io"] r"[0-9a-f]{39,41}",
        "GEOCODIO_API_KEY" = "4ea9e" "4eb1c9d815b837fe0a390146ed1ca6205b";
    labelled "getgeoapi-api-key": "getgeoapi API key" at "https://getgeoapi.com/documentation",
        ["getgeoapi"] shape::HEX_40, "GETGEOAPI_API_KEY" = "9c193" "b3e29c4605d1d600b806caf764e59e516f6";
    labelled "giphy-api-key": "GIPHY API key" at "https://developers.giphy.com/docs/api/",
        ["giphy"] r"[A-Za-z0-9]{32}", "GIPHY_API_KEY" = "xCzr5" "vGqGB1jdKIlgPHRAfL1wXGdDpN2";
    labelled "glassnode-api-key": "Glassnode API key" at "https://docs.glassnode.com/basic-api/api",
        ["glassnode"] r"[A-Za-z0-9]{27}", "GLASSNODE_API_KEY" = "ybZoG" "lZe70kNpwsh2w323FIqtYl";
    everyday "guardian-api-key": "Guardian Open Platform API key" at "https://open-platform.theguardian.com/access/",
        ["guardian", "theguardian"] shape::UUID,
        "GUARDIAN_API_KEY" = "d7eac" "e16-c813-e9d7-dfa9-13a48a7cbb40";
    everyday "here-api-key": "HERE API key" at "https://www.here.com/docs/bundle/identity-and-access-management-developer-guide/page/topics/plat-using-apikeys.html",
        ["here", "hereapi", "here_api", "here_maps"] r"[A-Za-z0-9_-]{43}",
        "HERE_API_KEY" = "ci3wu" "0tOKkuLZNbFERxtvVaLeZEZIHfX2YzkYPmU24F";
    labelled "holiday-api-key": "Holiday API key" at "https://holidayapi.com/docs",
        ["holidayapi", "holiday_api"] shape::UUID,
        "HOLIDAYAPI_KEY" = "63a7b" "9fa-2f38-b5ad-b6a2-0f26e11829ba";
    labelled "imagekit-private-key": "ImageKit private key" at "https://imagekit.io/docs/api-keys",
        ["imagekit"] r"private_[A-Za-z0-9+/]{27}=?",
        "IMAGEKIT_PRIVATE_KEY" = "priva" "te_NpzGBSVjZ00nh83cSEY2iV5sgPL";
    labelled "ip2location-api-key": "IP2Location API key" at "https://www.ip2location.io/ip2location-documentation",
        ["ip2location"] r"[0-9A-Z]{32}", "IP2LOCATION_API_KEY" = "CE6DI" "EO5X5LYY8C21G5LXBPXSM7VXOT0";
    labelled "ipapi-access-key": "ipapi access key" at "https://ipapi.com/documentation",
        ["ipapi"] r"[A-Za-z0-9]{32}", "IPAPI_ACCESS_KEY" = "irSf8" "xQT3UH2JhqQCg4g132v2qQMA0Dq";
    labelled "ipgeolocation-api-key": "ipgeolocation API key" at "https://ipgeolocation.io/documentation.html",
        ["ipgeolocation"] r"[A-Za-z0-9]{32}", "IPGEOLOCATION_API_KEY" = "7DRj4" "YXYgm0gH2dXuP95MtV4ntQUiM37";
    labelled "ipinfo-token": "IPinfo token" at "https://ipinfo.io/developers#authentication",
        ["ipinfo"] r"[0-9a-f]{14}", "IPINFO_TOKEN" = "dd521" "7081eb7a3";
    labelled "ipstack-access-key": "ipstack access key" at "https://ipstack.com/documentation",
        ["ipstack"] shape::HEX_32, "IPSTACK_ACCESS_KEY" = "92953" "7df6af025d653d63db5d0fcd8f9";
    labelled "languagelayer-access-key": "languagelayer access key" at "https://languagelayer.com/documentation",
        ["languagelayer"] r"[A-Za-z0-9]{32}",
        "LANGUAGELAYER_ACCESS_KEY" = "Ic42N" "307QwAPzNudTXyKZym5A4raei0n";
    labelled "last-fm-api-key": "Last.fm API key" at "https://www.last.fm/api/authentication",
        ["lastfm", "last_fm", "last.fm"] shape::HEX_32,
        "LASTFM_API_KEY" = "07e82" "6e2635cf7adb15e1791af6bf70c";
    labelled "lexigram-api-key": "Lexigram API key" at "https://docs.lexigram.io/",
        ["lexigram"] r"[A-Za-z0-9]{301}",
        "LEXIGRAM_API_KEY" = "YWwTg"
            "v0wWQSXMq89X3ZRlziafsNq4sILlzUbeQHFII5CaKBC4ek0ivpYSdFSBPLHT"
            "lCWEIwnkQBAaEaj9CJWKmrtGeroQYBptSq1c5yjPkNwXd2019vpJyIxi5asz"
            "Yf9Ko6dCk7p2LOwvPhQzdjYSfCDu58ichqRwFkZppBdKYuU4vuBJFzcmxgal"
            "YXS91OSl0UgLCQzoW9ZBArIbioQO9HHbXLUTyvLZWx2eAdaix9CoPMNRziYK"
            "vQdGqZLAk8SXbtnpQM4ZhNFXRDZFReRqCMZx9LYJzBIihXe694Jri5xO";
    labelled "linkpreview-api-key": "LinkPreview API key" at "https://docs.linkpreview.net/",
        ["linkpreview"] r"[A-Za-z0-9]{32}", "LINKPREVIEW_API_KEY" = "zFN7W" "1LTNaHdvSmWN4Tv00GSmYAIkO9m";
    labelled "locationiq-token": "LocationIQ token" at "https://docs.locationiq.com/docs/authentication",
        ["locationiq"] r"pk\.[0-9a-f]{32}", "LOCATIONIQ_TOKEN" = "pk.98" "f137b0c09e806b6d5975d6503df4be";
    labelled "mapquest-key": "MapQuest key" at "https://developer.mapquest.com/documentation/api/",
        ["mapquest"] r"[A-Za-z0-9]{32}", "MAPQUEST_KEY" = "LMDvZ" "j2nqrPio60VxgdZf4aB1zJ6Geal";
    labelled "maxmind-license-key": "MaxMind licence key (legacy)" at "https://dev.maxmind.com/license-key/",
        ["maxmind", "geoip"] r"[A-Za-z0-9]{16}", "MAXMIND_LICENSE_KEY" = "kFy98" "nx2LzvJM5vC";
    labelled "mediastack-access-key": "mediastack access key" at "https://mediastack.com/documentation",
        ["mediastack"] r"[A-Za-z0-9]{32}", "MEDIASTACK_ACCESS_KEY" = "S0McS" "DSESf49gTLSnpllmewORAKqd0Ia";
    everyday "mux-token-secret": "Mux token secret" at "https://www.mux.com/docs/core/make-api-requests",
        ["mux"] r"[A-Za-z0-9+/]{75}",
        "MUX_TOKEN_SECRET" = "G0UzZ"
            "rlxX6qSPr6nbPASypvkl2IHPVKFojwsovHPbUHp1DPv7uMKWD9A8eEEmO4T3"
            "JnwXcgapCV";
    labelled "new-york-times-api-key": "New York Times API key" at "https://developer.nytimes.com/get-started",
        ["nytimes", "new-york-times", "newyorktimes", "new york times"] r"[A-Za-z0-9=_-]{32}",
        "NYTIMES_API_KEY" = "wG0Fd" "gfKf38VXNzPTLREiCYscptktozU";
    labelled "newsapi-key": "News API key" at "https://newsapi.org/docs/authentication",
        ["newsapi", "news_api", "news api", "newscatcher"] r"[A-Za-z0-9]{32}|[A-Za-z0-9_-]{43}",
        "NEWSAPI_KEY" = "AhkUb" "tgTEavYw6gLERzlqjZcsyjzsxJM";
    labelled "nftport-api-key": "NFTPort API key" at "https://docs.nftport.xyz/",
        ["nftport"] shape::UUID, "NFTPORT_API_KEY" = "f6f06" "042-6838-7de4-f184-c0ea40e91fd2";
    labelled "nylas-api-key": "Nylas API key" at "https://developer.nylas.com/docs/api/v3/",
        ["nylas"] r"(?:nyk_v0_[A-Za-z0-9]{64}|[A-Za-z0-9]{30})",
        "NYLAS_API_KEY" = "nyk_v" "0_1ZVHhJOUeZ2Ry1MGBF7I8WcZ2HdG2l787HcW9MYPKZLHnFFSY3ur0HI9Cj" "I0QKCt";
    labelled "opencage-api-key": "OpenCage API key" at "https://opencagedata.com/api#quickstart",
        ["opencage"] r"[a-z0-9]{32}", "OPENCAGE_API_KEY" = "q1iwj" "zgzy0nqsy7x99dnqfweu9vawndn";
    labelled "openuv-api-key": "OpenUV API key" at "https://www.openuv.io/uvindex",
        ["openuv"] r"[0-9a-z]{32}", "OPENUV_API_KEY" = "5libw" "1e4hfxsh0s1zjmvozd0xqygjhl3";
    labelled "openweather-api-key": "OpenWeather API key" at "https://openweathermap.org/appid",
        ["openweather", "open_weather", "pyowm", "owm_", "owm ", "appid"] r"[a-z0-9]{32}",
        "OPENWEATHER_API_KEY" = "u1d17" "rqe1u8g4vqiexpekwzsl9gelt3x";
    labelled "pdfshift-api-key": "PDFShift API key" at "https://docs.pdfshift.io/",
        ["pdfshift"] r"(?:sk_)?[0-9a-f]{32,40}", "PDFSHIFT_API_KEY" = "8f930" "fa597b420e95ae803831beb1d04";
    labelled "pexels-api-key": "Pexels API key" at "https://www.pexels.com/api/documentation/",
        ["pexels"] r"[A-Za-z0-9]{56}",
        "PEXELS_API_KEY" = "ujpTc" "69Ghh3lrZlJNHQKscB3Of7iiZTbbxiobRxosaCuoiwqAduUv0dZ";
    labelled "pixabay-api-key": "Pixabay API key" at "https://pixabay.com/api/docs/",
        ["pixabay"] r"[0-9]{7,8}-[0-9a-f]{25}|[a-z0-9]{34}",
        "PIXABAY_API_KEY" = "18370" "27-4dae44b9a13d20a3df362ba9d";
    labelled "positionstack-access-key": "positionstack access key" at "https://positionstack.com/documentation",
        ["positionstack"] r"[A-Za-z0-9]{32}",
        "POSITIONSTACK_ACCESS_KEY" = "ha2I9" "xqkws95uJVyPTUYCsqQpneTn87F";
    labelled "rapidapi-key": "RapidAPI key" at "https://docs.rapidapi.com/docs/keys",
        ["rapidapi"] r"[A-Za-z0-9_-]{50}",
        "RAPIDAPI_KEY" = "5yyiN" "cMyaj6KD0FfraUvrxN3rMiwcDxu3u7gh2ExpfAbgZEaDP";
    labelled "rawg-api-key": "RAWG API key" at "https://rawg.io/apidocs",
        ["rawg"] r"[A-Za-z0-9]{32}", "RAWG_API_KEY" = "4ln5S" "ChCtueJSbsxeE3lwatPHBeQjg4x";
    labelled "rebrandly-api-key": "Rebrandly API key" at "https://developers.rebrandly.com/docs/authentication",
        ["rebrandly"] r"[A-Za-z0-9_]{32}", "REBRANDLY_API_KEY" = "X1Ugg" "VMgDcI5FSN8c4BPUSvd2sP5ezck";
    labelled "remove-bg-api-key": "remove.bg API key" at "https://www.remove.bg/api",
        ["removebg", "remove_bg", "remove.bg"] r"[A-Za-z0-9]{24}",
        "REMOVEBG_API_KEY" = "NHZ6J" "Rpy3zkKXOPl4wQTartv";
    labelled "scrapeowl-api-key": "Scrape Owl API key" at "https://scrapeowl.com/docs",
        ["scrapeowl"] r"[a-z0-9]{30}", "SCRAPEOWL_API_KEY" = "p7xux" "dmtd47uxfqzsk5gek3h82avcd";
    labelled "scraperapi-key": "ScraperAPI key" at "https://docs.scraperapi.com/getting-started/how-to-use-scraperapi",
        ["scraperapi", "scraper_api"] shape::HEX_32, "SCRAPERAPI_KEY" = "38680" "82b7e2a917fd1ce0ef61b7b763c";
    labelled "scrapestack-access-key": "scrapestack or serpstack access key" at "https://scrapestack.com/documentation",
        ["scrapestack", "serpstack"] r"[A-Za-z0-9]{32}",
        "SCRAPESTACK_ACCESS_KEY" = "L2m2L" "phJJmvEpqGsxz4aJrkgJ3OxmIXO";
    labelled "scrapingant-api-key": "ScrapingAnt API key" at "https://docs.scrapingant.com/",
        ["scrapingant"] r"[A-Za-z0-9]{32}", "SCRAPINGANT_API_KEY" = "BEzmw" "Fr7zb0zHWoFVTmPFzMvOZqgP36D";
    labelled "scrapingbee-api-key": "ScrapingBee API key" at "https://www.scrapingbee.com/documentation/",
        ["scrapingbee", "scraping_bee"] r"[A-Z0-9]{80}",
        "SCRAPINGBEE_API_KEY" = "Q6W20"
            "3ZD49D29GQZXU5Z6N6NH4KPEBN9EH2YK29AXZNWLHQXR28VLIVNE76LYXV1X"
            "W7RR36CHLTX46HR";
    labelled "screenshotapi-key": "ScreenshotAPI key" at "https://docs.screenshotapi.net/",
        ["screenshotapi", "screenshot_api", "screenshotlayer"] r"[0-9A-Z]{7}-[0-9A-Z]{7}-[0-9A-Z]{7}-[0-9A-Z]{7}|[A-Za-z0-9]{32}",
        "SCREENSHOTAPI_KEY" = "MP29C" "84-6N0NOGL-I5DK259-JC0PNYV";
    labelled "serphouse-api-key": "SERPHouse API key" at "https://docs.serphouse.com/",
        ["serphouse"] r"[A-Za-z0-9]{60}",
        "SERPHOUSE_API_KEY" = "hKz7p" "2RvkWRXWf2BPfdFE38frWMtAVP8MCITBWVlhPeWdGbCBo3pHe9rY9P1";
    labelled "shutterstock-token": "Shutterstock token" at "https://api-reference.shutterstock.com/#authentication",
        ["shutterstock"] r"v2/[A-Za-z0-9]{150,400}|[A-Za-z0-9]{32}|[A-Za-z0-9]{16}",
        "SHUTTERSTOCK_SECRET" = "v2/Fk"
            "yg53CnR2CKbS6MulW97i7jB1ecnqxQWkQ9MldmVcUC9EYpfWc1kfqNrthRIy"
            "ERAkIXy4u2JeOJ9CGHlt2vK5djvcZ0S8pJ2EFv7uCQLPRf2BYT6XP90NR2Of"
            "1Kj3z22N3tILfJH56E300NmLTU6K";
    labelled "simfin-api-key": "SimFin API key" at "https://simfin.readme.io/reference/getting-started-1",
        ["simfin"] r"[A-Za-z0-9]{32}", "SIMFIN_API_KEY" = "mpBVl" "mBqFcuf1Lc2gzaeIIWwkT0Mej1w";
    labelled "spoonacular-api-key": "spoonacular API key" at "https://spoonacular.com/food-api/docs#Authentication",
        ["spoonacular"] r"[0-9a-z]{32}", "SPOONACULAR_API_KEY" = "yoxmx" "ryr4wgadur736qlvknvefnqfug5";
    labelled "sportmonks-api-token": "Sportmonks API token" at "https://docs.sportmonks.com/football/welcome/authentication",
        ["sportmonk", "sportsmonk"] r"[A-Za-z0-9]{60}",
        "SPORTMONKS_API_TOKEN" = "VbJCa" "1PURa3PqQb32bwsksgHj0GgkhU8SwpVxpDqD4IYkgzkSaSzSsM4hE3O";
    labelled "spotify-client-secret": "Spotify client secret" at "https://developer.spotify.com/documentation/web-api/concepts/apps",
        ["spotify"] r"[A-Za-z0-9]{32}", "SPOTIFY_CLIENT_SECRET" = "NwiVk" "SfobMrTF0IVX2MEc5gk2LJWwlJB";
    labelled "stockdata-api-token": "StockData API token" at "https://www.stockdata.org/documentation",
        ["stockdata"] r"[A-Za-z0-9]{40}",
        "STOCKDATA_API_TOKEN" = "dH7qk" "ZfgHBKzPgA2nQdYgqCDt8Hol7Ie3jes4gyy";
    labelled "stormglass-api-key": "Storm Glass API key" at "https://docs.stormglass.io/",
        ["stormglass"] r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}",
        "STORMGLASS_API_KEY" = "98229"
            "b90-feff-7d9e-b267-fac738ac6a28-a59f52f2-b924-90b7-30c5-5ec0"
            "69a13c0e";
    labelled "timezoneapi-token": "TimezoneAPI token" at "https://timezoneapi.io/developers",
        ["timezoneapi"] r"[A-Za-z0-9]{20}", "TIMEZONEAPI_TOKEN" = "zwhas" "od1AEunfK4l8VAn";
    labelled "tinypng-api-key": "Tinify (TinyPNG) API key" at "https://tinypng.com/developers/reference",
        ["tinypng", "tinify"] r"[A-Za-z0-9]{32}", "TINYPNG_API_KEY" = "vp7nV" "96YZLmEAyEwukGyrz3nWOtIOxVf";
    labelled "tmdb-api-key": "TMDB API key" at "https://developer.themoviedb.org/docs/authentication-application",
        ["tmdb", "themoviedb"] shape::HEX_32, "TMDB_API_KEY" = "220b6" "f3faf253152f16b5cf928735e3f";
    labelled "tomorrow-io-api-key": "Tomorrow.io API key" at "https://docs.tomorrow.io/reference/authentication",
        ["tomorrow.io", "tomorrowio", "tomorrow_io", "climacell"] r"[A-Za-z0-9]{32}",
        "TOMORROW_IO_API_KEY tomorrowio" = "D0eoV" "iAGInFqt4x9urG9JR91R3dlNgaH";
    labelled "tomtom-api-key": "TomTom API key" at "https://developer.tomtom.com/platform/documentation/dashboard/api-key-management",
        ["tomtom"] r"[A-Za-z0-9]{32}", "TOMTOM_API_KEY" = "RQWYR" "7vyksRzOI29tkAKfPtn48hNb6ZB";
    labelled "travelpayouts-token": "Travelpayouts token" at "https://support.travelpayouts.com/hc/en-us/articles/13025950263058",
        ["travelpayouts"] shape::HEX_32, "TRAVELPAYOUTS_TOKEN" = "351af" "a3914e7c6e36155e3a6052e76ae";
    labelled "unsplash-access-key": "Unsplash access key" at "https://unsplash.com/documentation#registering-your-application",
        ["unsplash"] r"[A-Za-z0-9_-]{43}",
        "UNSPLASH_ACCESS_KEY" = "sCx9F" "aSNtmM8PZn4VhxMk8Qex1yjYSd8SaXc1F3kTVa";
    labelled "upcdatabase-api-key": "UPC Database API key" at "https://upcdatabase.org/api",
        ["upcdatabase"] r"[A-Z0-9]{32}", "UPCDATABASE_API_KEY" = "SVT1X" "EIQ9D630KM57YPWXZP79QV1XD7B";
    labelled "vatlayer-access-key": "vatlayer access key" at "https://vatlayer.com/documentation",
        ["vatlayer"] r"[A-Za-z0-9]{32}", "VATLAYER_ACCESS_KEY" = "EP0Ti" "AXL3ifLGDmx1RmQmSICtCr2xaWB";
    labelled "visual-crossing-api-key": "Visual Crossing API key" at "https://www.visualcrossing.com/resources/documentation/weather-api/timeline-weather-api/",
        ["visualcrossing", "visual_crossing", "visual crossing"] r"[0-9A-Z]{25}",
        "VISUALCROSSING_API_KEY" = "827QS" "XD8K7WLF6UZ6GJGH58XB";
    labelled "vpnapi-key": "vpnapi.io key" at "https://vpnapi.io/api-documentation",
        ["vpnapi"] r"[a-z0-9]{32}", "VPNAPI_KEY" = "ld8k7" "5l7rck7cu1mb1qf8evymygfl5h2";
    labelled "walk-score-api-key": "Walk Score API key" at "https://www.walkscore.com/professional/api.php",
        ["walkscore", "walk_score"] shape::HEX_32, "WALKSCORE_API_KEY" = "6ac69" "2f92c5e4e6271ce3072827c52a5";
    labelled "weatherbit-api-key": "Weatherbit API key" at "https://www.weatherbit.io/api",
        ["weatherbit"] shape::HEX_32, "WEATHERBIT_API_KEY" = "00af9" "ca08e8b0a1e93683f7f2e504bff";
    labelled "weatherstack-access-key": "weatherstack access key" at "https://docs.apilayer.com/weatherstack/docs/weatherstack-api-v-1-0-0",
        ["weatherstack"] r"[A-Za-z0-9]{32}", "WEATHERSTACK_ACCESS_KEY" = "hazWV" "oKwlEiVwoFT8oyT9KoKCYbDPoxL";
    labelled "wistia-api-token": "Wistia API token" at "https://docs.wistia.com/reference/authentication",
        ["wistia"] shape::HEX_64,
        "WISTIA_API_TOKEN" = "e2736" "94e71d6c946ecf924f561e278704e4d7df42a356cac7a6a1382a0b9b03c";
    labelled "world-weather-online-key": "World Weather Online key" at "https://www.worldweatheronline.com/weather-api/",
        ["worldweather", "world_weather"] r"[0-9a-f]{31}",
        "WORLDWEATHER_API_KEY" = "29627" "9bb3ba19b026e853d420df731d";
    labelled "yelp-api-key": "Yelp API key" at "https://docs.developer.yelp.com/docs/fusion-authentication",
        ["yelp"] r"[A-Za-z0-9_=.-]{128}",
        "YELP_API_KEY" = "hmOJc"
            "y1cfe9GB2n0NYP40KccQDFaZyss9kIIe9GIPcLr2dO5R9xZA03lPyxjyalRr"
            "QGVUhnspyTczpX6rTohjXmb5d4KthqPd0HNYBE46uNWoiOoy71QtNyexR4AV"
            "VfP";
    labelled "zenrows-api-key": "ZenRows API key" at "https://docs.zenrows.com/universal-scraper-api/api-reference",
        ["zenrows"] shape::HEX_40, "ZENROWS_API_KEY" = "c4c04" "1979bb9b47081f489f51fa45fd0281725d1";
    labelled "zenscrape-api-key": "Zenscrape API key" at "https://app.zenscrape.com/documentation",
        ["zenscrape"] shape::UUID, "ZENSCRAPE_API_KEY" = "41e58" "157-43aa-8daf-63ae-9b2ff5d68292";
    labelled "zerobounce-api-key": "ZeroBounce API key" at "https://www.zerobounce.net/docs/email-validation-api-quickstart/",
        ["zerobounce"] r"[a-z0-9]{32}", "ZEROBOUNCE_API_KEY" = "pjxjl" "m7aizxdqs6n2ds7bi80o3t0tufi";
    labelled "zipcodeapi-key": "ZipCodeAPI key" at "https://www.zipcodeapi.com/API",
        ["zipcodeapi"] r"[A-Za-z0-9]{64}",
        "ZIPCODEAPI_KEY" = "zhJhX" "PyIuDPzU1LrGVsnsdSgGlxac8oEv2v1ZyTggD0h8O9jBkeA2kiCBMxL3sA8";
}
