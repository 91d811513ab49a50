//! Exchanges, chains and market data.

use super::super::vendor::{everyday, labelled, secrets, shape};
use crate::examples;
use crate::scan::detector::Detector;

secrets! {
    labelled "alchemy-api-key": "Alchemy API key" at "https://www.alchemy.com/docs/create-an-api-key",
        ["alchemy"] r"[A-Za-z0-9_-]{32}", "ALCHEMY_API_KEY" = "hgoqa" "PvYTbwQzzN8ofQ3VOt4eJA3u13V";
    labelled "alpaca-secret-key": "Alpaca secret key" at "https://docs.alpaca.markets/docs/getting-started-with-trading-api",
        ["alpaca", "apca_", "apca-"] r"[A-Za-z0-9]{40}|PK[A-Z0-9]{18,24}",
        "APCA_API_SECRET_KEY" = "yT1P4" "asgTAIM8uGE9fIIkdnSZfuDrn8QshWD8QsB";
    labelled "alpha-vantage-api-key": "Alpha Vantage API key" at "https://www.alphavantage.co/documentation/",
        ["alphavantage", "alpha_vantage", "alpha vantage"] r"[A-Z0-9]{16}",
        "ALPHAVANTAGE_API_KEY" = "0YJMI" "LE576IZI7ZN";
    labelled "binance-api-secret": "Binance API key or secret" at "https://developers.binance.com/docs/binance-spot-api-docs/rest-api/request-security",
        ["binance"] r"[A-Za-z0-9]{64}",
        "BINANCE_API_SECRET" = "NS4w8" "nVmwphZ6NQ1tBrlcr9hpFPJhzMWPN5WxKhgBwY5NYPmozQ2qEmE8jvcbXFh";
    labelled "bitfinex-api-secret": "Bitfinex API key or secret" at "https://docs.bitfinex.com/docs/rest-auth",
        ["bitfinex"] r"[A-Za-z0-9_-]{43}",
        "BITFINEX_API_SECRET" = "oJxVL" "rP9svWEQ85OlwGaYk8TR7MGn6fvsnOeWlhifqL";
    labelled "bitmex-api-secret": "BitMEX API key or secret" at "https://www.bitmex.com/app/apiKeysUsage",
        ["bitmex"] r"[A-Za-z0-9_-]{48}|[A-Za-z0-9_-]{24}",
        "BITMEX_API_SECRET" = "vMRDp" "ScOtiZndPM1joGNMdjHYgbrM3cDHET7WLjASPYBCQdf";
    labelled "bittrex-secret": "Bittrex key or secret" at "https://bittrex.github.io/api/v3",
        ["bittrex"] r"[A-Za-z0-9]{32}", "BITTREX_SECRET" = "mQAdO" "S9EfJsLdgcMt4lTnX0d6oiGSTx1";
    labelled "blocknative-api-key": "Blocknative API key" at "https://docs.blocknative.com/",
        ["blocknative"] shape::UUID, "BLOCKNATIVE_API_KEY" = "2f4f2" "80f-6cfb-efa6-484f-5f806b29cb8f";
    labelled "bybit-api-secret": "Bybit API secret" at "https://bybit-exchange.github.io/docs/v5/guide",
        ["bybit"] r"[A-Za-z0-9]{36}", "BYBIT_API_SECRET" = "BVl1h" "l77fUfDKaYNzllFgwDXvLqqivNDBfNf";
    labelled "coinbase-api-secret": "Coinbase API secret" at "https://docs.cdp.coinbase.com/exchange/docs/authorization-and-authentication",
        ["coinbase"] r"[A-Za-z0-9_-]{64}|[A-Za-z0-9]{32}|[A-Za-z0-9+/]{86}==",
        "COINBASE_API_SECRET" = "htcjD" "QMYLmI2itVIWQ8IebyOmaMdlE1TZEDgxAIcqKmibYCTIOjYRIVBNuzhKLcX";
    labelled "coinlib-api-key": "Coinlib API key" at "https://coinlib.io/apidocs",
        ["coinlib"] r"[a-z0-9]{16}", "COINLIB_API_KEY" = "p1z04" "3erygjgen24";
    labelled "coinmarketcap-api-key": "CoinMarketCap API key" at "https://coinmarketcap.com/api/documentation/v1/#section/Authentication",
        ["coinmarketcap", "cmc_pro", "cmc_api"] shape::UUID,
        "COINMARKETCAP_API_KEY" = "ca379" "bb4-cf0f-a3a1-bd69-e79c81591aa4";
    labelled "cryptocompare-api-key": "CryptoCompare (CoinDesk Data) API key" at "https://developers.coindesk.com/documentation/legacy/Authentication",
        ["cryptocompare", "coindesk"] shape::HEX_64,
        "CRYPTOCOMPARE_API_KEY" = "757af" "1285ad2499c7d4d96e96b3eb17817f14e46dfca920ec46fba093ecf18a4";
    labelled "currencylayer-access-key": "currencylayer access key" at "https://currencylayer.com/documentation",
        ["currencylayer", "currency_layer", "coinlayer"] r"[A-Za-z0-9]{32}",
        "CURRENCYLAYER_ACCESS_KEY" = "aHDYO" "hjAe4nm1g0uaYhz04Qgkl0nNuDe";
    labelled "etherscan-api-key": "Etherscan API key" at "https://docs.etherscan.io/getting-an-api-key",
        ["etherscan", "bscscan", "polygonscan", "arbiscan", "basescan"] r"[A-Z0-9]{34}",
        "ETHERSCAN_API_KEY" = "I77Y8" "3ADET0931PLJZUJD7LIDR81MBMKOF";
    labelled "exchange-rate-api-key": "ExchangeRate-API key" at "https://www.exchangerate-api.com/docs/overview",
        ["exchangerate", "exchange_rate", "exchangerates", "openexchangerates"] r"[0-9a-f]{24}|[A-Za-z0-9]{32}",
        "EXCHANGERATE_API_KEY" = "4b406" "5afadb8b169f7ec48fd";
    labelled "financial-modeling-prep-key": "Financial Modeling Prep key" at "https://site.financialmodelingprep.com/developer/docs",
        ["financialmodelingprep", "financial_modeling", "fmp_api"] r"[A-Za-z0-9]{32}",
        "FINANCIALMODELINGPREP_API_KEY" = "M2O4n" "zsNDRG5k7ngDSUsRI9n5RxSXcdu";
    labelled "finnhub-api-key": "Finnhub API key" at "https://finnhub.io/docs/api/authentication",
        ["finnhub"] r"[a-z0-9]{20}(?:[a-z0-9]{20})?", "FINNHUB_API_KEY" = "ohm6m" "rbwzaafv324t1nl";
    everyday "fixer-access-key": "Fixer access key" at "https://fixer.io/documentation",
        ["fixer", "fixerio", "fixer_io"] r"[A-Za-z0-9]{32}",
        "FIXER_ACCESS_KEY" = "gvkbN" "qmFLRIl63AwwVeGaJtkXMBeDyT2";
    labelled "iex-cloud-token": "IEX Cloud token" at "https://iexcloud.io/docs/api-basics/authentication",
        ["iexcloud", "iex_cloud", "iex_token", "iexapis", "iex cloud"] r"(?:[TS]?[ps]k_)[0-9a-f]{32}|[a-z0-9]{35}",
        "IEXCLOUD_TOKEN" = "pk_f1" "c9a6d61bf15f2c330f2d6b390bf8e6";
    labelled "infura-project-secret": "Infura API key or secret" at "https://docs.metamask.io/services/get-started/infura/",
        ["infura"] r"[0-9a-f]{32}|[A-Za-z0-9+/]{43}=?",
        "INFURA_API_KEY" = "c9830" "c904e0a536ca0639dfb06ca076f";
    labelled "intrinio-api-key": "Intrinio API key" at "https://docs.intrinio.com/documentation/api_v2/authentication",
        ["intrinio"] r"[A-Za-z0-9]{44}|Ojo[A-Za-z0-9]{40,45}",
        "INTRINIO_API_KEY" = "2GdSK" "L9KJa70PhEGgaAA0uE95qjavcf6VxIWQuMwiGda";
    everyday "kraken-private-key": "Kraken private key" at "https://docs.kraken.com/api/docs/guides/spot-rest-auth",
        ["kraken"] r"[A-Za-z0-9+/=_-]{80,90}|[A-Za-z0-9+/]{56}",
        "KRAKEN_PRIVATE_KEY" = "ACRRl"
            "Z7GZzJdV2p7rUBZDf1jJuxcPYpc0kYCkyRAl3mw4a9Sv8EbGqAGkaS3XN1z7"
            "xaxZhef0Hvyf4bf";
    labelled "kucoin-api-secret": "KuCoin API key or secret" at "https://www.kucoin.com/docs-new/authentication",
        ["kucoin"] r"[0-9a-f]{24}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}",
        "KUCOIN_API_SECRET" = "1a531" "8d8f0bda48f2a417007";
    labelled "luno-api-secret": "Luno API secret" at "https://www.luno.com/en/developers/api#tag/Authentication",
        ["luno_", "luno ", "luno-", "lunoapi"] r"[A-Za-z0-9_-]{43}",
        "LUNO_API_SECRET" = "qSBtz" "H0tMyldwJ2fu9V06nmuESBk0PghflOI6jY2yeT";
    labelled "marketstack-access-key": "marketstack access key" at "https://marketstack.com/documentation",
        ["marketstack"] r"[A-Za-z0-9]{32}", "MARKETSTACK_ACCESS_KEY" = "MZHTN" "EBtXJebHcZqgjkH72LT67P4kTLA";
    labelled "oanda-api-token": "OANDA API token" at "https://developer.oanda.com/rest-live-v20/authentication/",
        ["oanda"] r"[0-9a-f]{32}-[0-9a-f]{32}|[A-Za-z0-9]{24}",
        "OANDA_API_TOKEN" = "7c519" "4f9e70f748a7a31a6e4a24f24ca-152618df1538492fd62d972c798018f2";
    everyday "okx-api-secret": "OKX API key or secret" at "https://www.okx.com/docs-v5/en/#overview-rest-authentication",
        ["okx", "okex"] r"[0-9A-F]{32}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}",
        "OKX_SECRET_KEY" = "95706" "1373FB84BC52475CEBF0C290A72";
    labelled "poloniex-secret": "Poloniex secret" at "https://api-docs.poloniex.com/spot/api/",
        ["poloniex"] r"[0-9a-f]{128}|[0-9A-Z]{8}-[0-9A-Z]{8}-[0-9A-Z]{8}-[0-9A-Z]{8}",
        "POLONIEX_SECRET" = "03524"
            "f0846c8d9a4eb9a304c09d744e4b5c107ba7568d6a8e3634d79ac1d4f582"
            "6df29cf02fa91bd9c9518b7ea7fe5c78e90ffef9729fa30e2f9d73a0b638"
            "3eb";
    everyday "polygon-io-api-key": "Polygon.io (Massive) API key" at "https://massive.com/docs/rest/quickstart",
        ["polygon", "polygonio", "polygon_io", "polygon.io"] r"[A-Za-z0-9_]{32}",
        "POLYGON_API_KEY" = "xNyJz" "YRNmZaePgJ9EaY5fRxsvrsN0wQ3";
    everyday "polymarket-secret": "Polymarket API secret or passphrase" at "https://docs.polymarket.com/developers/CLOB/authentication",
        ["poly", "polymarket"] r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|[A-Za-z0-9+/_-]{43}=|[0-9a-f]{64}|[A-Za-z0-9_]{12}",
        "POLYMARKET_SECRET" = "a7496" "9cb-9b3b-9c35-484b-8087936a0614";
    labelled "tatum-api-key": "Tatum API key" at "https://docs.tatum.io/docs/authentication",
        ["tatum"] r"t-[0-9a-f]{24}-[0-9a-f]{24}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}",
        "TATUM_API_KEY" = "t-e9f" "329fc4b5f51417d3d0499-e02facaea3be07dd69e5a1ce";
    labelled "tiingo-api-token": "Tiingo API token" at "https://www.tiingo.com/documentation/general/connecting",
        ["tiingo"] shape::HEX_40, "TIINGO_API_TOKEN" = "d7350" "74f84cd297e1f683e2b294003747c0c16b8";
    labelled "tradier-token": "Tradier access token" at "https://docs.tradier.com/docs/authentication",
        ["tradier"] r"[A-Za-z0-9]{28}", "TRADIER_TOKEN" = "qdqjG" "WGgqedsvZG7qrUfUNg8AEuy";
    labelled "twelve-data-api-key": "Twelve Data API key" at "https://twelvedata.com/docs#authentication",
        ["twelvedata", "twelve_data", "twelve data"] shape::HEX_32,
        "TWELVEDATA_API_KEY" = "a0c42" "271e613eb9696e09a48d6d244a6";
}
