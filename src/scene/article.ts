/** Names that take "the" although they are no seas, straits or rivers. */
export const namedWithArticle =
  /^(?!.*['’]s )(?:(?:United|Soviet|European|Democratic|Holy|Central African|Dominican)\b|.*\b(?:Netherlands|Philippines|Maldives|Bahamas|Comoros|Seychelles|Gambia|Vatican|Republic|Union|Federation|Kingdom|[Ss]tates|Emirates|Islands|Baltics|Balkans|Caucasus|Sahel|Levant|Donbas|Peninsula|Gulf|Middle East|Horn of Africa|[Ff]lank)$)/;
